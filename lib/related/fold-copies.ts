import type { Block } from '@/lib/article/article';

/** Of the shorter text, the share of its paragraphs that must stand in the other for both to be prints of one text. */
const copyShare = 0.6;

/**
 * True when two texts are prints of the same one, as agencies' are: most paragraphs are the same word by word, for a block's id is made of
 * its text.
 */
export function isCopy(one: readonly Block[], other: readonly Block[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return false;
  const ids = new Set(longer.map((block) => block.id));
  return shorter.filter((block) => ids.has(block.id)).length >= shorter.length * copyShare;
}

/** Puts prints of one text together, each group under the first of them. */
export function foldCopies<T>(items: readonly T[], blocksOf: (item: T) => readonly Block[]): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.find(([head]) => head !== undefined && isCopy(blocksOf(head), blocksOf(item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
