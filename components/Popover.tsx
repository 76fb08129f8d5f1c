import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { focusBlock } from './step-through-text';
import { useLayer } from './use-layer';

interface Props {
  /** What it stands beside: an element of the story, or a range of its text. */
  anchor: Element | Range;
  label: string;
  class?: string;
  role?: 'dialog' | 'toolbar';
  /** Whether it holds words of ours, which run the interface's way in every story. */
  isOurs?: boolean;
  /** Whether the focus goes into it; else it stays where it is. */
  takesFocus?: boolean;
  onClose: (by: 'escape' | 'elsewhere') => void;
  children: ComponentChildren;
}

/** The room between the popover and its anchor, and between it and the edges, in pixels. */
const gap = 8;

/**
 * A small box beside a place in the story, which scrolls with it. Escape closes it and gives the focus back; so does a press
 * elsewhere, without the focus. It stands in the story's own box, so it needs no listener to stay where it is while one scrolls.
 */
export function Popover(props: Props) {
  const { anchor, label, class: name, takesFocus = false, onClose, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useLayer({
    open: true,
    ref: box,
    opener: anchor instanceof Element ? anchor : undefined,
    onClose: (by) => {
      onClose(by);
      if (by === 'escape') giveBack(before.current);
    },
  });

  useLayoutEffect(() => {
    const popover = box.current;
    const story = popover?.offsetParent;
    if (!popover || !story) return;
    const placeIt = () => place(popover, anchor);
    placeIt();
    // Another text size, or another width of the window, sets the text anew around it.
    const resizing = new ResizeObserver(placeIt);
    resizing.observe(story);
    return () => resizing.disconnect();
  }, [anchor]);
  useEffect(() => {
    before.current = anchor instanceof Element ? anchor : document.activeElement;
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [anchor]);

  return (
    <div
      ref={box}
      class={`popover ${name ?? ''}`}
      role={props.role ?? 'dialog'}
      aria-label={label}
      tabIndex={-1}
      {...(props.isOurs && { lang: words.language, dir: words.direction })}
    >
      {children}
    </div>
  );
}

/** To what opened the box; where that takes no focus, as marked words do, to its paragraph, from where the keys for reading go on. */
function giveBack(to: Element | null): void {
  if (!(to instanceof HTMLElement)) return;
  to.focus();
  const block = document.activeElement === to ? undefined : to.closest<HTMLElement>('.text > *');
  if (block) focusBlock(block);
}

/** Below the anchor's last line, or above its first one where there is more room; never over the edges of the story. */
function place(box: HTMLElement, anchor: Element | Range): void {
  const story = box.offsetParent?.getBoundingClientRect();
  const lines = [...anchor.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!story || !first || !last) return;
  const roomBelow = innerHeight - last.bottom;
  const above = roomBelow < box.offsetHeight + 2 * gap && first.top > roomBelow;
  const line = above ? first : last;
  const left = line.left + line.width / 2 - story.left - box.offsetWidth / 2;
  box.style.left = `${Math.max(gap, Math.min(left, story.width - box.offsetWidth - gap))}px`;
  // Bound by the edge that faces the anchor: what unfolds inside grows away from it.
  box.style.top = above ? '' : `${last.bottom - story.top + gap}px`;
  box.style.bottom = above ? `${story.bottom - first.top + gap}px` : '';
}
