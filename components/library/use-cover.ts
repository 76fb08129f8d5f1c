import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Tells what scrolls how much of its upper edge is covered by a head that stays there, as `--covered`: what the keyboard goes to does not
 * stand under it. `isGrown`: a bar came into the head; the row that the keyboard is at comes out from under it.
 */
export function useCover(
  scroller: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  isGrown: boolean,
): void {
  useLayoutEffect(() => {
    const [outer, box] = [scroller.current, head.current];
    if (!outer || !box) return undefined;
    const tell = () => outer.style.setProperty('--covered', `${box.offsetHeight}px`);
    tell();
    if (isGrown) outer.querySelector('[data-row]:focus-within')?.scrollIntoView({ block: 'nearest' });
    const resized = new ResizeObserver(tell);
    resized.observe(box);
    return () => {
      resized.disconnect();
      outer.style.removeProperty('--covered');
    };
  }, [isGrown]);
}
