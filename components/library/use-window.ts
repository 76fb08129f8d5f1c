import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The rows from `from` on, before `to`. */
export interface RowWindow {
  from: number;
  to: number;
}

interface Options {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** The box of the rows in it; its first child is a row. */
  list: RefObject<HTMLElement | null>;
  total: number;
  /** Rows of another kind may have another height. */
  kind: string;
}

/** Windows move by so many rows, so that scrolling a little fetches nothing. */
const step = 20;
/** Before the first row is drawn. */
const guess = 128;

/**
 * Which rows are in sight, with a step more on both sides, and how high one is in pixels: all are as high as the first. Ten thousand rows
 * are drawn as sixty.
 */
export function useWindow({ scroller, list, total, kind }: Options): {
  window: RowWindow;
  rowHeight: number;
} {
  const [rowHeight, setRowHeight] = useState(guess);
  const [window, setWindow] = useState<RowWindow>({ from: 0, to: 3 * step });

  useLayoutEffect(() => {
    const [outer, box] = [scroller.current, list.current];
    if (!outer || !box) return;
    const look = () => {
      const row = box.querySelector<HTMLElement>('[data-row]');
      const height = row?.offsetHeight || guess;
      setRowHeight(height);
      const top = outer.getBoundingClientRect().top - box.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(top / height));
      const shown = Math.ceil(outer.clientHeight / height);
      const from = Math.max(0, Math.floor((first - step) / step) * step);
      const to = Math.ceil((first + shown + step) / step) * step;
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

  return { window, rowHeight };
}
