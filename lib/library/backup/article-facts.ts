import { type Fields, optional, text } from '@/lib/article/parse-fields';
import { BadField } from '@/lib/article/parse-fields';
import { parsePlace } from '@/lib/article/parse-place';
import type { SavedArticle } from '@/lib/library/tables';
import { instant, labels, rowId } from './parse-stored';

/** What a row knows that does not follow from the article itself. */
export type ArticleFacts = Pick<
  SavedArticle,
  | 'id'
  | 'savedAt'
  | 'updatedAt'
  | 'revisionAt'
  | 'openedAt'
  | 'finishedAt'
  | 'favouriteAt'
  | 'archivedAt'
  | 'removedAt'
  | 'place'
  | 'note'
  | 'tags'
>;

const times = ['revisionAt', 'openedAt', 'finishedAt', 'favouriteAt', 'archivedAt', 'removedAt'] as const;

/** The facts of a row, always in one order, so that equal ones are equal as JSON. */
export function factsOf(row: ArticleFacts): ArticleFacts {
  const { id, savedAt, updatedAt, place, tags } = row;
  const facts: ArticleFacts = { id, savedAt, updatedAt, tags };
  for (const name of times) if (row[name]) facts[name] = row[name];
  if (row.note) facts.note = row.note;
  if (place) facts.place = { block: place.block, quote: place.quote, share: place.share };
  return facts;
}

/** Facts from unknown data. Throws `BadField`. */
export function parseFacts(from: Fields): ArticleFacts {
  const facts: ArticleFacts = {
    id: rowId(from['id']),
    savedAt: instant(from['savedAt']),
    updatedAt: instant(from['updatedAt']),
    tags: labels(from['tags']),
  };
  for (const name of times) Object.assign(facts, optional(from, name, instant));
  return Object.assign(facts, optional(from, 'note', text), optional(from, 'place', getPlace));
}

/** When something about it last changed; ISO 8601. */
export function lastTouched(facts: ArticleFacts): string {
  return times.reduce(
    (latest, name) => ((facts[name] ?? '') > latest ? (facts[name] ?? '') : latest),
    facts.updatedAt > facts.savedAt ? facts.updatedAt : facts.savedAt,
  );
}

function getPlace(value: unknown): NonNullable<ArticleFacts['place']> {
  const parsed = parsePlace(value);
  if (!parsed) throw new BadField('not a place');
  return parsed;
}
