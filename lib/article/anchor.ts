import type { RunningText } from './running-text';

/** What holds a passage to its text: the words themselves, with a little before and after, and the block they began in. */
export interface Anchor {
  /** Id of the leaf (running-text.ts) it begins in. */
  block: string;
  quote: string;
  prefix: string;
  suffix: string;
}

/** Part of a running text, in UTF-16 units; `end` is behind its last one. */
export interface Passage {
  start: number;
  end: number;
}

/** How much is kept of what stands before and after, in UTF-16 units: about five words. */
export const contextLength = 32;

/** The anchor of a passage, without the white space at its ends; `undefined` when there is nothing else in it. */
export function anchorAt({ leaves, text }: RunningText, passage: Passage): Anchor | undefined {
  const quoted = text.slice(passage.start, passage.end);
  const start = passage.start + (quoted.length - quoted.trimStart().length);
  const quote = quoted.trim();
  const end = start + quote.length;
  const leaf = leaves.find((one) => start < one.end);
  if (!quote || !leaf) return undefined;
  return {
    block: leaf.id,
    quote,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}
