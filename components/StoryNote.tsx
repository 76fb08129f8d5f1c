import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { NoteField } from './highlights/NoteField';
import { storyScroller } from './story-scroller';
import { useLayer } from './use-layer';

interface Props {
  /** None is written yet. */
  note: string | undefined;
  onChange: (note: string) => void;
  /** Counts how often the person asked for it elsewhere: each time it opens and takes the focus. */
  asked: number;
}

/** What the person writes about the whole story, at its end: a way to begin, or the note itself. */
export function StoryNote({ asked, note, onChange }: Props) {
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  /** How far the story was scrolled when the note was asked for from elsewhere. */
  const readTo = useRef<number | undefined>(undefined);
  const [isWriting, setWriting] = useState(false);
  const [begun, setBegun] = useState(0);
  const begin = () => {
    before.current = document.activeElement;
    setWriting(true);
    setBegun(begun + 1);
    readTo.current = undefined;
  };
  // Both before the page is painted: whoever begins to write at once loses no letter, and no letter is taken for a key of the page.
  const heard = useRef(asked);
  useLayoutEffect(() => {
    // The story is drawn anew when it is put back into the library; what was asked before is done.
    if (asked === heard.current) return;
    heard.current = asked;
    begin();
    readTo.current = storyScroller().scrollTop;
  }, [asked]);
  useLayoutEffect(() => {
    if (begun > 0) field.current?.focus();
  }, [begun]);
  useLayer({
    open: isWriting,
    ref: box,
    onClose: (by) => {
      setWriting(false);
      if (by !== 'escape') return;
      field.current?.blur();
      const back = before.current instanceof HTMLElement ? before.current : undefined;
      // The button that began it is drawn anew where nothing was written.
      requestAnimationFrame(() => {
        (back?.isConnected ? back : opener.current)?.focus({ preventScroll: true });
        if (readTo.current !== undefined) storyScroller().scrollTop = readTo.current;
      });
    },
  });

  return (
    <aside
      class="story-note"
      aria-label={words.imports.note}
      lang={words.language}
      dir={words.direction}
      ref={box}
    >
      {note || isWriting ? (
        <>
          <h2>{words.imports.note}</h2>
          <div onFocusIn={() => setWriting(true)}>
            <NoteField field={field} note={note ?? ''} onChange={onChange} />
          </div>
        </>
      ) : (
        <button type="button" class="quiet" ref={opener} onClick={begin}>
          {words.highlights.writeStoryNote}
        </button>
      )}
    </aside>
  );
}
