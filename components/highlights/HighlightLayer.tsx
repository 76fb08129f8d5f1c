import { useEffect, useState } from 'preact/hooks';
import { HighlightCard } from './HighlightCard';
import { SelectionBar } from './SelectionBar';
import type { Highlighting } from './use-highlighting';

interface Props {
  highlighting: Highlighting;
  /** Words of the story with where they are from. */
  quote: (passage: string) => string;
}

/** What opens over the text for highlights: the bar at a selection, the card at a mark. It stands in the story's box. */
export function HighlightLayer({ highlighting, quote }: Props) {
  const { canMark, marks, open, opened, selected } = highlighting;
  const [anchor, setAnchor] = useState<{ of: string; mark: Element }>();

  // A mark is text and stays text; what a press on it does hangs on the page. The panel is the way for keyboards.
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const mark = target?.closest<HTMLElement>('.story mark.highlight');
      if (!mark || target?.closest('a') || getSelection()?.isCollapsed === false) return;
      // Where highlights overlap, the last one is on top.
      open(mark.dataset['highlights']?.split(' ').at(-1));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  useEffect(() => {
    const mark = opened && findMark(opened.id);
    // Where an update of the story took the words, the card stays: a note may be written on it.
    setAnchor((before) => (mark ? { of: opened.id, mark } : before));
    if (mark && !isInSight(mark)) mark.scrollIntoView({ block: 'center' });
  }, [opened?.id, marks]);

  if (canMark && opened && anchor?.of === opened.id) {
    return (
      <HighlightCard anchor={anchor.mark} highlight={opened} highlighting={highlighting} quote={quote} />
    );
  }
  return (
    <>
      {/* Those who point, or select by their screen reader, know what they chose. */}
      <p class="visually-hidden" role="status">
        {selected?.isByKeyboard && selected.text}
      </p>
      <SelectionBar highlighting={highlighting} quote={quote} />
    </>
  );
}

function findMark(id: string): Element | undefined {
  return document.querySelector(`.story mark[data-highlights~="${CSS.escape(id)}"]`) ?? undefined;
}

function isInSight(element: Element): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return top > 60 && bottom < innerHeight - 60;
}
