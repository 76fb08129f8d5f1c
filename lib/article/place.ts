import type { Block } from './article';
import { blockText } from './article-text';

/** Where someone is in a story: bound to the paragraph itself, so that it holds when the story was updated. */
export interface Place {
  /** Id of the first block in sight. */
  block: string;
  /** How that block begins, for when its id is gone because its text was changed. */
  quote: string;
  /** Share of the text that has been in sight, 0 to 1. */
  share: number;
}

const quoteLength = 120;
/** Of the words of the quote, the share that a changed paragraph must still have to be taken for the same one. */
const likeEnough = 0.5;
/** The last line need not be at the very edge for a story to count as read. */
const readShare = 0.98;

export function placeAt(block: Block, share: number): Place {
  return { block: block.id, quote: blockText(block).slice(0, quoteLength), share };
}

/**
 * Index of the block to go on at: the same one, else the one that begins most like it, else the one at the same share of the
 * text. `undefined` for an empty story.
 */
export function findPlace(blocks: readonly Block[], place: Place): number | undefined {
  const same = blocks.findIndex((block) => block.id === place.block);
  if (same >= 0) return same;
  const alike = mostAlike(blocks, place.quote);
  if (alike !== undefined) return alike;
  return blocks.length ? Math.min(blocks.length - 1, Math.floor(blocks.length * place.share)) : undefined;
}

/** True when the end was in sight. */
export function isRead(place: Place): boolean {
  return place.share >= readShare;
}

function mostAlike(blocks: readonly Block[], quote: string): number | undefined {
  const wanted = wordsOf(quote);
  if (wanted.size === 0) return undefined;
  const shares = blocks.map((block) => {
    const found = wordsOf(blockText(block).slice(0, quoteLength * 2));
    return [...wanted].filter((word) => found.has(word)).length / wanted.size;
  });
  const best = Math.max(0, ...shares);
  return best >= likeEnough ? shares.indexOf(best) : undefined;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
