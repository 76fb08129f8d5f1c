import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { anchorOf, type RowsInSight, rowsInSight, scrollToAnchor, showsAtTop } from './rows-in-sight';

/** The rows from `from` on, before `to`. */
export interface RowWindow {
  from: number;
  to: number;
}

interface Options {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** The box of the rows in it. */
  list: RefObject<HTMLElement | null>;
  /** The row that stays where it is when rows become higher or lower, if it is in sight. */
  current: number;
}

/** Windows move by so many rows, so that scrolling a little fetches nothing. */
const step = 20;

/**
 * Which rows are in sight, with a step more on both sides: all are as high as the first. Ten thousand rows are drawn as sixty. When the
 * list becomes narrower and its rows higher, a story was opened beside it, say, the same rows stay in sight.
 */
export function useWindow({ scroller, list, current }: Options): RowWindow {
  const [window, setWindow] = useState<RowWindow>({ from: 0, to: 3 * step });
  const last = useRef<RowsInSight | undefined>(undefined);
  const anchor = useRef(current);
  anchor.current = current;
  const look = useRef(() => {
    const outer = scroller.current;
    const now = outer && rowsInSight(outer);
    if (!now) return;
    const before = last.current;
    const held = before && before.height !== now.height ? anchorOf(before, anchor.current) : undefined;
    const isMoved = held !== undefined && !showsAtTop(outer, now, held);
    if (isMoved) scrollToAnchor(outer, held);
    const sight = (last.current = (isMoved ? rowsInSight(outer) : now) ?? now);
    const first = Math.max(0, Math.floor(sight.first));
    const from = Math.max(0, Math.floor((first - step) / step) * step);
    const to = Math.ceil((first + Math.ceil(sight.shown) + step) / step) * step;
    setWindow((known) => (known.from === from && known.to === to ? known : { from, to }));
  });

  useLayoutEffect(() => {
    const [outer, box] = [scroller.current, list.current];
    if (!outer || !box) return;
    const onChange = () => look.current();
    const resized = new ResizeObserver(onChange);
    resized.observe(outer);
    resized.observe(box);
    outer.addEventListener('scroll', onChange, { passive: true });
    return () => {
      resized.disconnect();
      outer.removeEventListener('scroll', onChange);
    };
  }, []);
  // With each drawing: what was scrolled is written down in between, and must not be what rows of another height left of it.
  useLayoutEffect(() => look.current());

  return window;
}
