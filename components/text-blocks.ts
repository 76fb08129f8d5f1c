/** What each block of the story's text is drawn as, in order. */
export function textBlocks(): HTMLElement[] {
  return [...(document.querySelector('.text')?.children ?? [])] as HTMLElement[];
}

/** Where the bar ends, and what is in sight of a story begins, in pixels from the upper edge of the window. */
export function bottomOfBar(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}
