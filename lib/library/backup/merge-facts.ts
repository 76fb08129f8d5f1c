import { type ArticleFacts, factsOf, lastTouched } from './article-facts';
import { joinNotes } from '@/lib/library/rows/join-notes';
import type { Judgement } from './tables/table-backup';

export interface MergedFacts {
  judgement: Judgement;
  /** What the row shall know. */
  facts: ArticleFacts;
  /** Whose text is the later one. */
  textFrom: 'here' | 'there';
}

/**
 * What becomes of a story that is in the library and in a backup.
 *
 * With the same id they are one row at two times: the later state stands, whole, so that what the person took back since
 * (a tag, a deletion) stays taken back. With different ids the story was saved twice, apart from each other, and the facts
 * of both are kept: the first save, the tags of both, read or favourite if either is; where they contradict each other, the
 * library's stand. The later text stands in both cases; a row that lost its text gets the one that is there. Merging the same
 * backup again changes nothing.
 */
export function mergeFacts(here: ArticleFacts | undefined, there: ArticleFacts, hasText = true): MergedFacts {
  if (!here) return { judgement: 'new', facts: factsOf(there), textFrom: 'there' };
  const textFrom = there.updatedAt > here.updatedAt || !hasText ? 'there' : 'here';
  const facts = factsOf({
    ...(here.id === there.id ? later(here, there) : both(here, there)),
    updatedAt: textFrom === 'there' ? there.updatedAt : here.updatedAt,
  });
  if (textFrom === 'there' || !isSame(facts, here)) return { judgement: 'newer-there', facts, textFrom };
  return { judgement: isSame(here, { ...there, id: here.id }) ? 'same' : 'newer-here', facts, textFrom };
}

function later(here: ArticleFacts, there: ArticleFacts): ArticleFacts {
  return lastTouched(there) > lastTouched(here) ? there : here;
}

function both(here: ArticleFacts, there: ArticleFacts): ArticleFacts {
  // The bin and the archive are where the library has it.
  const { archivedAt: _, removedAt: __, ...kept } = there;
  const note = joinNotes(here.note, there.note);
  return {
    ...kept,
    ...here,
    savedAt: there.savedAt < here.savedAt ? there.savedAt : here.savedAt,
    tags: [...new Set([...here.tags, ...there.tags])],
    ...(note && { note }),
  };
}

function isSame(one: ArticleFacts, other: ArticleFacts): boolean {
  return JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other));
}
