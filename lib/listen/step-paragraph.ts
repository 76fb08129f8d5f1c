import type { Utterance } from './utterances';

/** Index of the utterance that begins the next (1) or the previous (-1) leaf; going back from within a leaf begins that leaf again. */
export function stepParagraph(spoken: readonly Utterance[], index: number, by: 1 | -1): number {
  const starts = spoken.flatMap((one, i) => (one.leaf === spoken[i - 1]?.leaf ? [] : [i]));
  if (by === 1) return starts.find((start) => start > index) ?? spoken.length;
  return starts.findLast((start) => start < index) ?? 0;
}

/** Index of the utterance at a position of a leaf, in UTF-16 units: the one it is in, else the next in the text. */
export function utteranceAt(spoken: readonly Utterance[], leaf: string, position: number): number {
  const inside = spoken.findIndex((one) => one.leaf === leaf && position < one.end);
  return inside >= 0 ? inside : spoken.findIndex((one) => one.leaf === leaf);
}
