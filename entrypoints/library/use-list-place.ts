import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Anchor, anchorOf, rowsInSight, scrollToAnchor } from '@/components/library/rows-in-sight';
import { findListPlace, keepListPlace } from './list-place';
import { useKeeper } from './use-keeper';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  /** Names the list: another list is another place. */
  list: string;
  /** Whether the rows of this very list are there. */
  isThere: boolean;
  /** The row that the keyboard is at, as it is drawn and as it is about to be. */
  current: number;
  latest: RefObject<number>;
  /** Goes to a row without the focus, before any rows are there. */
  onStart: (current: number) => void;
  /** Gives the focus back to the row that the keyboard is at. */
  onReturn: () => void;
}

/** Keeps the place in a list, and brings it back to who comes back: how far it was scrolled, and the focus. */
export function useListPlace({ scroller, list, isThere, current, latest, onStart, onReturn }: Options): void {
  const wanted = useRef<Anchor | undefined>(undefined);

  useLayoutEffect(() => {
    const known = findListPlace();
    wanted.current = known;
    scroller.current?.scrollTo({ top: 0 });
    onStart(known?.current ?? 0);
  }, [list]);

  // After each drawing: the rows may only now be there, or in sight, when a story that had the whole window was closed.
  useLayoutEffect(() => {
    if (!isThere || wanted.current === undefined || !scroller.current?.offsetParent) return;
    scrollToAnchor(scroller.current, wanted.current);
    wanted.current = undefined;
    onReturn();
  });

  const keep = () => {
    const box = scroller.current;
    // What is not brought back yet is not to be lost, nor what cannot be seen beside a story that has the whole window.
    if (wanted.current !== undefined || !box?.offsetParent) return;
    const sight = rowsInSight(box);
    const anchor = sight ? anchorOf(sight, latest.current) : { row: 0, down: 0 };
    keepListPlace({ ...anchor, current: latest.current });
  };
  useKeeper(scroller, keep, current > 0, [list, current]);
}
