import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** So far one must scroll, in pixels, before it counts: fingers tremble. */
const slack = 6;

/**
 * The bar steps back while one reads on, and is there again when one scrolls up, moves the pointer or brings the focus to it (which
 * the style sheet sees to). It keeps its place, so nothing moves.
 */
export function useFadingBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: number | undefined;
    const show = () => bar.current?.removeAttribute('data-faded');
    const onScroll = (event: Event) => {
      const top = scrolledTo(event.target);
      if (top === undefined) return;
      // The first scrolling is often our own, to where one left off.
      last ??= top;
      if (Math.abs(top - last) < slack) return;
      if (top > last) bar.current?.setAttribute('data-faded', '');
      else show();
      last = top;
    };
    // Browsers say that the pointer 'moved' when the page moves under it.
    const onMove = (event: PointerEvent) => {
      if (event.movementX || event.movementY) show();
    };
    // Scrolling does not bubble, and in the popup it is not the page that scrolls.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    document.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      document.removeEventListener('pointermove', onMove);
    };
  }, []);
}

/** How far the story is scrolled; a table or a panel that scrolls inside itself is not the story. */
function scrolledTo(target: EventTarget | null): number | undefined {
  if (target === document) return scrollY;
  return target instanceof Element && target.matches('main.scroll') ? target.scrollTop : undefined;
}
