import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { setKeeper } from './list-place';

/** Waits so long before a place is kept, in milliseconds: browsers count how often the history is written. */
const rest = 200;

/**
 * Has a place kept: some time after it was scrolled, or after what `said` says of it changed, and at once when the page is about to go
 * elsewhere. `isMoved`: there is something to keep without any scrolling.
 */
export function useKeeper(
  scroller: RefObject<HTMLElement | null>,
  keep: () => void,
  isMoved: boolean,
  said: readonly unknown[],
): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      clearTimeout(timer);
      timer = undefined;
      keep();
    };
    const later = () => {
      timer ??= setTimeout(now, rest);
    };
    if (isMoved) later();
    setKeeper(now);
    box.addEventListener('scroll', later, { passive: true });
    return () => {
      clearTimeout(timer);
      setKeeper(undefined);
      box.removeEventListener('scroll', later);
    };
  }, said);
}
