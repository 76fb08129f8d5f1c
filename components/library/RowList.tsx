import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { type RowWindow, useWindow } from './use-window';

interface Props<R extends { id: string }> {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** How many rows there are, fetched or not. */
  total: number;
  /** The row at a place; none: it is not fetched yet. */
  rowAt: (index: number) => R | undefined;
  /** Said when other rows come into sight. */
  onWindow: (window: RowWindow) => void;
  /** The one row that the keyboard is at. */
  current: number;
  /** Said when the focus comes to a row, by a click on one of its buttons, say. */
  onFocus: (index: number) => void;
  /** Class names that say of what kind the rows are. */
  kind: string;
  children: (row: R, index: number) => ComponentChildren;
}

/**
 * Rows that are all equally high, of which only those in sight are drawn: the list is as long as it is, and a hundred thousand rows cost
 * what ten cost.
 */
export function RowList<R extends { id: string }>(props: Props<R>) {
  const { scroller, total, rowAt, onWindow, current, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const window = useWindow({ scroller, list, current });
  useEffect(() => onWindow(window), [window]);

  // The current row is there for the keyboard, in sight or not.
  const from = Math.min(window.from, Math.max(0, total - 1));
  const to = Math.min(window.to, total);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (current < total && (current < from || current >= to)) indexes.push(current);

  return (
    <ul
      ref={list}
      class={`rows ${props.kind}`}
      style={{ blockSize: `calc(${total} * var(--row-height))` }}
      aria-label={words.library.list}
    >
      {indexes.map((index) => {
        const row = rowAt(index);
        return (
          <li
            key={row?.id ?? `at ${index}`}
            class="row"
            data-row={index}
            data-loading={row ? undefined : ''}
            style={{ insetBlockStart: `calc(${index} * var(--row-height))` }}
            aria-setsize={total}
            aria-posinset={index + 1}
            onFocusIn={() => props.onFocus(index)}
          >
            {row && children(row, index)}
          </li>
        );
      })}
    </ul>
  );
}
