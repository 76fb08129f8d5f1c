import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '@/lib/article/article';
import { findPlace, isRead, type Place, placeAt } from '@/lib/article/place';
import { bottomOfBar, textBlocks } from './text-blocks';

interface Options {
  /** What scrolls: an element, or the page itself where there is none. */
  scroller?: RefObject<HTMLElement | null>;
  /** Of the article that is shown, if one is. */
  blocks: readonly Block[] | undefined;
  /** Where the person was last time. May come later than the blocks. */
  place: Place | undefined;
  /** Said when the person rests at another place, and when the page is left. */
  onRest: (place: Place) => void;
}

/** What must be left of a block below the bar for it to be the one in sight: about a line, in pixels. */
const line = 24;
/** How long the scrolling must rest before a place counts, in milliseconds. */
const rest = 400;

/**
 * Brings the person back to where they were, once, unless they have begun to scroll; and tells where they rest from then on.
 * Returns the share of the text that has been in sight, for the hairline.
 */
export function usePlace({ scroller, blocks, place, onRest }: Options): number {
  const [share, setShare] = useState(0);
  const settled = useRef(false);
  const say = useRef(onRest);
  say.current = onRest;

  useEffect(() => {
    if (!blocks || !place || settled.current) return;
    settled.current = true;
    const index = findPlace(blocks, place);
    // At the top there is nothing to go back to, and the headline should stay in sight.
    if (index) textBlocks()[index]?.scrollIntoView();
  }, [blocks, place]);

  useEffect(() => {
    if (!blocks) return;
    const target = scroller?.current ?? document;
    // The browser would scroll a reloaded tab by pixels, before the text is there.
    history.scrollRestoration = 'manual';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Place | undefined;
    const look = () => {
      // Whoever went to the story's end for a note has not read so far.
      if (document.activeElement?.closest('.story-note')) return;
      const seen = placeInSight(blocks, scroller?.current);
      if (!seen) return;
      setShare(seen.share);
      if (seen.block !== last?.block || seen.share > last.share) {
        last = seen;
        say.current(seen);
      }
    };
    let moved = false;
    const onScroll = () => {
      moved = true;
      settled.current = true;
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    // A story that fits the screen is read without scrolling; one that does not is not begun by being open.
    timer = setTimeout(() => {
      const seen = placeInSight(blocks, scroller?.current);
      if (seen && isRead(seen)) look();
    }, rest);
    target.addEventListener('scroll', onScroll, { passive: true });
    // A tab that is hidden right after a scroll is never told of it.
    const hasScrolled = () => moved || (scroller?.current ?? document.documentElement).scrollTop > 0;
    const onLeave = () => hasScrolled() && look();
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      clearTimeout(timer);
      target.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onLeave);
    };
  }, [blocks]);

  return share;
}

function placeInSight(blocks: readonly Block[], scroller: HTMLElement | null | undefined): Place | undefined {
  const elements = textBlocks().slice(0, blocks.length);
  const top = bottomOfBar();
  const bottom = scroller?.getBoundingClientRect().bottom ?? innerHeight;
  const index = elements.findIndex((element) => element.getBoundingClientRect().bottom > top + line);
  const block = blocks[index];
  const [first, last] = [elements[0], elements.at(-1)];
  if (!block || !first || !last) return undefined;
  const start = first.getBoundingClientRect().top;
  const height = last.getBoundingClientRect().bottom - start;
  return placeAt(block, height > 0 ? Math.min(1, Math.max(0, (bottom - start) / height)) : 1);
}
