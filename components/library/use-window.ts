import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type RowsInSight, rowsInSight, scrollToRow } from './rows-in-sight';

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
  total: number;
  /** The row that stays where it is when rows become higher or lower, if it is in sight. */
  current: number;
  /** Rows of another kind may have another height. */
  kind: string;
}

/** Windows move by so many rows, so that scrolling a little fetches nothing. */
const step = 20;

/**
 * Which rows are in sight, with a step more on both sides: all are as high as the first. Ten thousand rows are drawn as sixty. When the
 * list becomes narrower and its rows higher, a story was opened beside it, say, the same rows stay in sight.
 */
export function useWindow({ scroller, list, total, current, kind }: Options): RowWindow {
  const [window, setWindow] = useState<RowWindow>({ from: 0, to: 3 * step });
  const last = useRef<RowsInSight | undefined>(undefined);
  const anchor = useRef(current);
  anchor.current = current;

  useLayoutEffect(() => {
    const [outer, box] = [scroller.current, list.current];
    if (!outer || !box) return;
    const look = () => {
      const before = last.current;
      const now = rowsInSight(outer);
      if (!now) return;
      const shown = outer.clientHeight / now.height;
      if (before && before.height !== now.height)
        scrollToRow(outer, firstAfter(before, now.height, shown, anchor.current));
      last.current = rowsInSight(outer);
      const first = Math.max(0, Math.floor(last.current?.first ?? 0));
      const from = Math.max(0, Math.floor((first - step) / step) * step);
      const to = Math.ceil((first + Math.ceil(shown) + step) / step) * step;
      setWindow((known) => (known.from === from && known.to === to ? known : { from, to }));
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(outer);
    resized.observe(box);
    outer.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      outer.removeEventListener('scroll', look);
    };
  }, [total === 0, kind]);

  return window;
}

/**
 * Which row is to stand at the upper edge now that rows have another height, so that one stays as far below it as it was, in pixels: the
 * current row, if it was in sight, and then it is in sight as a whole; else the first.
 */
function firstAfter(before: RowsInSight, height: number, shown: number, current: number): number {
  const down = current - before.first;
  const wasInSight = down >= 0 && down * before.height < shown * height;
  if (!wasInSight) return before.first;
  return current - Math.min((down * before.height) / height, Math.max(0, shown - 1));
}
