import type { LineContext } from './line-context';

/** The mean score of some of the lines, by their numbers, a long one counting more. */
export function meanScore(
  members: readonly number[],
  contexts: readonly LineContext[],
  scores: readonly number[],
): number {
  let sum = 0;
  let length = 0;
  for (const i of members) {
    const weight = contexts[i]?.line.length ?? 0;
    length += weight;
    sum += (scores[i] ?? 0) * weight;
  }
  return sum / Math.max(1, length);
}
