import { bottomOfBar, textBlocks } from './text-blocks';

/**
 * Moves the focus to the next (1) or previous (-1) block of the text: from the focused one while it is in sight, else to the first
 * one in sight. The focus is what screen readers and the eye go by.
 */
export function stepThroughText(by: 1 | -1): void {
  const focused = blockAtKeyboard('focused');
  const beside = by === 1 ? focused?.nextElementSibling : focused?.previousElementSibling;
  const next = focused ? beside : blockAtKeyboard('in sight');
  if (next) focusBlock(next as HTMLElement);
}

/**
 * The block of the text that has the focus, unless one has scrolled away from it; with 'in sight', where there is none, the first
 * one that begins in sight.
 */
export function blockAtKeyboard(which: 'focused' | 'in sight'): HTMLElement | undefined {
  return (
    textBlocks().find((block) => block.contains(document.activeElement) && isInSight(block)) ??
    (which === 'in sight' ? textBlocks().find((block) => block.getBoundingClientRect().top >= 0) : undefined)
  );
}

/** The first block of which something is in sight below the bar. */
export function blockInSight(): HTMLElement | undefined {
  return textBlocks().find(isInSight);
}

function isInSight(block: HTMLElement): boolean {
  const { bottom, top } = block.getBoundingClientRect();
  return bottom > bottomOfBar() && top < innerHeight;
}

/** Gives the focus to a block of the text. Blocks are no stops of the Tab key; only the keys for reading bring the focus to them. */
export function focusBlock(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'nearest' });
}
