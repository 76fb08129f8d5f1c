/** Of the shorter text, the share of its paragraphs that must stand in the other for both to be prints of one text. */
const copyShare = 0.6;

/**
 * True when two texts are prints of the same one, as agencies' are: most paragraphs are the same word by word. Told by the ids of their
 * blocks, for those are made of the text.
 */
export function isCopy(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return false;
  const ids = new Set(longer);
  return shorter.filter((id) => ids.has(id)).length >= shorter.length * copyShare;
}

/** Puts prints of one text together, each group under the first of them. `blockIdsOf`: of an item's text. */
export function foldCopies<T>(items: readonly T[], blockIdsOf: (item: T) => readonly string[]): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.find(([head]) => head !== undefined && isCopy(blockIdsOf(head), blockIdsOf(item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
