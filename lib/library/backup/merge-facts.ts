import { type ArticleFacts, factsOf, lastTouched } from './article-facts';
import { joinNotes } from '@/lib/library/rows/join-notes';
import { tagKey } from '@/lib/library/rows/tag-key';
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
 * With the same id they are one row at two times: the later state stands, so that what the person took back since (a tag, a
 * deletion) stays taken back; a note is never lost. With different ids the story was saved twice, apart from each other, and the facts
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

/** Notes and tags have no time of their own: what a person wrote here is not lost to a state that is later by something else. */
function later(here: ArticleFacts, there: ArticleFacts): ArticleFacts {
  const touched = lastTouched(here);
  if (lastTouched(there) <= touched) return here;
  const note = joinNotes(there.note, here.note);
  if (lastTouched(knownTo(here, there)) > touched) return { ...there, ...(note && { note }) };
  // Done there since, or taken back here since: nobody knows. Then what both say stands, but nothing goes back into the bin.
  const { removedAt: _, ...alive } = there;
  return lastTouched(alive) > touched ? together(alive, here) : here;
}

/** Without the times of what only the backup says was done. */
function knownTo(here: ArticleFacts, there: ArticleFacts): ArticleFacts {
  const members = Object.entries(there).filter(([name]) => Object.hasOwn(here, name));
  return Object.fromEntries(members) as unknown as ArticleFacts;
}

function both(here: ArticleFacts, there: ArticleFacts): ArticleFacts {
  // The bin and the archive are where the library has it.
  const { archivedAt: _, removedAt: __, ...kept } = there;
  return together(here, kept);
}

/** The facts of both; where they contradict each other, those of the first. */
function together(one: ArticleFacts, other: ArticleFacts): ArticleFacts {
  const note = joinNotes(one.note, other.note);
  return {
    ...other,
    ...one,
    savedAt: other.savedAt < one.savedAt ? other.savedAt : one.savedAt,
    tags: eachOnce([...one.tags, ...other.tags]),
    ...(note && { note }),
  };
}

/** As the first has it written: 'ferries' next to 'Ferries' is the same tag. */
function eachOnce(tags: readonly string[]): string[] {
  const keys = tags.map(tagKey);
  return tags.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function isSame(one: ArticleFacts, other: ArticleFacts): boolean {
  return JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other));
}
