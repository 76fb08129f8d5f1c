import type { Segment, TermDirectory } from './search-tables';

/** So many segments of like size become one: a text is rewritten once for each time its segment grows fourfold. */
const fanOut = 4;
/** In texts. */
const large = 256;
/**
 * So many may stand side by side when they are large, or when texts come in by the hundred: each rewriting leaves as much behind in the
 * browser's files as it writes, and nothing can ask for those to be cleared. A query asks each of them.
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
  const areEnough = () => alike.length >= (fanOut ** tier >= large ? mostWaiting : least);
  for (const segment of free.toReversed()) {
    const own = Math.max(tier, Math.floor(Math.log(segment.docs) / Math.log(fanOut)));
    if (own > tier) {
      if (areEnough()) return alike;
      alike = [];
      tier = own;
    }
    alike.unshift(segment);
  }
  return areEnough() ? alike : undefined;
}
