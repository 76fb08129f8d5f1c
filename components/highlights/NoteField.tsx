import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '@/lib/words/words';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  note: string;
  onChange: (note: string) => void;
}

/** How long the typing must rest before a note is kept, in milliseconds. */
const rest = 500;

/** A note. Kept by itself: when the typing rests, when the field or the page is left, and when it closes. */
export function NoteField({ field, note, onChange }: Props) {
  const [text, setText] = useState(note);
  const unsaved = useRef<string | undefined>(undefined);
  const keep = useRef(onChange);
  keep.current = onChange;
  const keepNow = () => {
    if (unsaved.current === undefined) return;
    keep.current(unsaved.current);
    unsaved.current = undefined;
  };

  useEffect(() => {
    if (text === note) return;
    const timer = setTimeout(keepNow, rest);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  // What was written elsewhere, unless something is being written here.
  useEffect(() => {
    if (unsaved.current === undefined) setText(note);
  }, [note]);

  return (
    <textarea
      ref={field}
      rows={3}
      dir="auto"
      aria-label={words.highlights.note}
      placeholder={words.highlights.notePlaceholder}
      value={text}
      onBlur={keepNow}
      onInput={(event) => {
        unsaved.current = event.currentTarget.value;
        setText(event.currentTarget.value);
      }}
    />
  );
}
