import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findTallyPlace, keepTallyPlace } from './list-place';
import { useKeeper } from './use-keeper';

/** So many are drawn at once, and so many more each time one asks. */
export const pageSize = 300;

/** Keeps the place among all sites, authors or tags, and brings it back to who comes back: what was typed, the scrolling and the focus. */
export function useTallyPlace(scroller: RefObject<HTMLElement | null>, isThere: boolean) {
  const [known] = useState(findTallyPlace);
  const [text, setText] = useState(known?.text ?? '');
  const [limit, setLimit] = useState(known?.limit ?? pageSize);
  const isBack = useRef(false);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isThere || isBack.current) return;
    isBack.current = true;
    box.scrollTo({ top: known?.top ?? 0 });
    // What took the focus over when the list was left gives it back.
    if (box.contains(document.activeElement)) return;
    [...box.querySelectorAll<HTMLAnchorElement>('.tallies a')]
      .find((link) => link.getAttribute('href') === known?.at)
      ?.focus({ preventScroll: true });
  });

  const keep = () => {
    // What is not brought back yet is not to be lost.
    if (!isBack.current || !scroller.current) return;
    const at = document.activeElement?.closest('.tallies a')?.getAttribute('href');
    keepTallyPlace({ text, limit, top: scroller.current.scrollTop, ...(at && { at }) });
  };
  useKeeper(scroller, keep, text !== '' || limit > pageSize, [text, limit]);
  return { text, setText, limit, setLimit };
}
