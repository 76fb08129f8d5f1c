import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { rowsInSight } from '@/components/library/rows-in-sight';
import type { Stories } from './use-stories';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  /** Names the list: the rows of another list are no rows that moved. */
  list: string;
  stories: Stories;
}

/**
 * Keeps the rows in sight where they are when stories come into the list above them, or leave it there. Where the list's beginning is in
 * sight, what is new shows there; and a story that leaves from among those in sight gives its room to the next.
 */
export function useSteadyRows({ scroller, list, stories }: Options): void {
  const before = useRef<{ list: string; rowAt: Stories['rowAt'] } | undefined>(undefined);

  useLayoutEffect(() => {
    if (stories.isStale) return;
    const drawn = before.current;
    before.current = { list, rowAt: stories.rowAt };
    const sight = scroller.current && rowsInSight(scroller.current);
    if (drawn?.list !== list || !sight || sight.first <= 0) return;
    const moves = new Set<number>();
    for (let index = Math.floor(sight.first); index < sight.first + sight.shown; index++) {
      const id = drawn.rowAt(index)?.id;
      if (id === undefined) continue;
      const now = stories.indexOf(id);
      if (now === -1) return;
      moves.add(now - index);
    }
    const [move = 0] = moves;
    if (moves.size === 1 && move !== 0) scroller.current?.scrollBy({ top: move * sight.height });
  });
}
