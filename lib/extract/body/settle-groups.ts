import type { LineContext } from './line-context';

/** A table or a list of short items is text as a whole or not at all. */
const WHOLE = 'table, ul, ol, dl';
const SHORT_ITEM = 200;

/** Gives the lines of one table or list their common score: nobody wants half a table. */
export function settleGroups(contexts: readonly LineContext[], scores: readonly number[]): number[] {
  const groups = new Map<Element, number[]>();
  contexts.forEach(({ line }, i) => {
    const group = line.length < SHORT_ITEM ? line.element.closest(WHOLE) : null;
    if (group) groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  const settled = [...scores];
  for (const members of groups.values()) {
    const length = members.reduce((sum, i) => sum + (contexts[i]?.line.length ?? 0), 0);
    const mean =
      members.reduce((sum, i) => sum + (scores[i] ?? 0) * (contexts[i]?.line.length ?? 0), 0) /
      Math.max(1, length);
    for (const i of members) settled[i] = mean;
  }
  return settled;
}
