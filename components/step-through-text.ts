/**
 * Moves the focus to the next (1) or previous (-1) block of the text: from the focused one, else from the first one in sight. The
 * focus is what screen readers and the eye go by.
 */
export function stepThroughText(by: 1 | -1): void {
  const blocks = [...(document.querySelector('.text')?.children ?? [])] as HTMLElement[];
  const focused = blocks.findIndex((block) => block.contains(document.activeElement));
  const next =
    focused >= 0 ? blocks[focused + by] : blocks.find((block) => block.getBoundingClientRect().top >= 0);
  if (!next) return;
  // Blocks are no stops of the Tab key; only these keys bring the focus to them.
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
