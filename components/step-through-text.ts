/**
 * Moves the focus to the next (1) or previous (-1) block of the text: from the focused one, else from the first one in sight. The
 * focus is what screen readers and the eye go by.
 */
export function stepThroughText(by: 1 | -1): void {
  const focused = blockAtKeyboard('focused');
  const beside = by === 1 ? focused?.nextElementSibling : focused?.previousElementSibling;
  const next = focused ? beside : blockAtKeyboard('in sight');
  if (next) focusBlock(next as HTMLElement);
}

/** The block of the text that has the focus; with 'in sight', where none has it, the first one in sight. */
export function blockAtKeyboard(which: 'focused' | 'in sight'): HTMLElement | undefined {
  const blocks = [...(document.querySelector('.text')?.children ?? [])] as HTMLElement[];
  return (
    blocks.find((block) => block.contains(document.activeElement)) ??
    (which === 'in sight' ? blocks.find((block) => block.getBoundingClientRect().top >= 0) : undefined)
  );
}

/** Gives the focus to a block of the text. Blocks are no stops of the Tab key; only the keys for reading bring the focus to them. */
export function focusBlock(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'nearest' });
}
