import type { Segment, TermDirectory } from './search-tables';

/** So many segments of like size become one: a text is rewritten once for each time its segment grows fourfold. */
const fanOut = 4;
/**
 * So many of them may wait while texts come in by the hundred: each is rewritten once then, and leaves less behind in the browser's files. A
 * query asks each of them.
 */
export const mostWaiting = 32;

/**
 * The neighbouring segments that should become one, when there are at least so many of like size, or `undefined`. A segment older than a
 * larger one counts as large as that. Those in an unfinished merge, and all older ones, are left alone.
 */
export function findMerge({ segments, merge }: TermDirectory, least = fanOut): Segment[] | undefined {
  let free = segments;
  if (merge) {
    const busy = segments.findLastIndex((segment) => merge.sources.includes(segment.id));
    free = segments.slice(busy + 1);
  }
  let tier = 0;
  let alike: Segment[] = [];
  for (const segment of free.toReversed()) {
    const own = Math.max(tier, Math.floor(Math.log(segment.docs) / Math.log(fanOut)));
    if (own > tier) {
      if (alike.length >= least) return alike;
      alike = [];
      tier = own;
    }
    alike.unshift(segment);
  }
  return alike.length >= least ? alike : undefined;
}
