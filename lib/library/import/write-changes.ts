import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { ImportedStory, ImportOutcome } from '@/lib/article/imported-story';
import { meetAuthors } from '@/lib/library/authors/meet-authors';
import { database } from '@/lib/library/database';
import { personalFacts } from '@/lib/library/rows/personal-facts';
import { rowOf } from '@/lib/library/rows/row-of';
import { type RowChange, type RowFacts, writeRows } from '@/lib/library/rows/write-rows';
import { indexTexts } from '@/lib/library/search/index-text';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import type { ImportStep, JoinedStory, SavedArticle, SavedContent } from '@/lib/library/tables';
import { highlightRows } from './highlight-rows';
import { type Gift, placeOf } from './merge-import';
import { type Spell, spellingOf } from './spell-tags';
import { traceOf } from './traces';

/** What a story of a file does: it is new, it gives something to one that is there, or nothing. */
export type Change =
  | { outcome: 'added' | 'linked'; story: ImportedStory }
  | { outcome: 'joined'; story: ImportedStory; row: SavedArticle; gift: Gift }
  | { outcome: 'same' | 'binned' };

type NewStory = Extract<Change, { outcome: 'added' | 'linked' }>;
type Joining = Extract<Change, { outcome: 'joined' }>;

/** What the library knows a new text by. */
interface Known {
  doc: number | undefined;
  authorIds: string[];
}

interface Written {
  change: RowChange & { after: RowFacts };
  /** The text that is written; none: it stays. */
  content?: SavedContent;
  highlights: Highlight[];
}

/**
 * Writes what stories do, and returns what is needed to take it back. `at`: ISO 8601. Call it in a 'rw' transaction over the tables of
 * import-stories.ts, with each row once.
 */
export async function writeChanges(
  changes: readonly Change[],
  at: string,
): Promise<Pick<ImportStep, 'outcomes' | 'added' | 'joined'>> {
  const outcomes: ImportOutcome[] = changes.map(({ outcome }) => outcome);
  const fresh = changes.filter((one): one is NewStory => one.outcome === 'added' || one.outcome === 'linked');
  const joinings = changes.filter((one): one is Joining => one.outcome === 'joined');
  const filled = joinings.filter(({ gift }) => gift.bringsArticle);
  const docs = await indexTexts(
    database,
    [...fresh, ...filled].map(({ story }) => indexedTexts(story.article)),
  );
  const docOf = new Map([...fresh, ...filled].map((change, index) => [change as Change, docs[index]]));
  const spell = await spellingOf([
    ...fresh.flatMap(({ story }) => story.tags),
    ...joinings.flatMap(({ gift }) => gift.tags),
  ]);
  const texts = await database.contents.bulkGet(joinings.map(({ row }) => row.id));

  const people = await peopleOf([...fresh, ...filled]);
  const known = (change: Change): Known => ({ doc: docOf.get(change), authorIds: people.get(change) ?? [] });
  const added = fresh.map((change) => newRow(change.story, known(change), spell, at));
  const joined = joinings.map((change, index) =>
    joinedRow(change, known(change), texts[index]?.article, spell, at),
  );

  const written = [...added, ...joined];
  await writeRows(written.map(({ change }) => change));
  await database.contents.bulkPut(written.flatMap(({ content }) => content ?? []));
  await database.highlights.bulkPut(written.flatMap(({ highlights }) => highlights));
  for (const { id, note } of joinings.flatMap(({ gift }) => gift.notes))
    await database.highlights.update(id, { note });
  return {
    outcomes,
    added: added.map(({ change: { after } }) => ({ id: after.id, trace: traceOf(after) })),
    joined: joinings.map((change, index) => receipt(change, joined[index], texts[index]?.article, spell, at)),
  };
}

function newRow(story: ImportedStory, { authorIds, doc }: Known, spell: Spell, at: string): Written {
  const { article, archivedAt, favouriteAt, finishedAt, note, savedAt } = story;
  const id = crypto.randomUUID();
  const place = placeOf(story);
  const after = rowOf(article, {
    id,
    savedAt,
    updatedAt: at,
    tags: spell(story.tags),
    authorIds,
    ...(doc !== undefined && { doc }),
    ...(archivedAt && { archivedAt }),
    ...(favouriteAt && { favouriteAt }),
    ...(finishedAt && { finishedAt }),
    ...(note && { note }),
    ...(place && { place }),
  });
  return {
    change: { before: undefined, after },
    content: { id, article },
    highlights: highlightRows(story.highlights, { id, savedAt }, article),
  };
}

function joinedRow(
  { gift, row, story }: Joining,
  { authorIds, doc }: Known,
  kept: Article | undefined,
  spell: Spell,
  at: string,
): Written {
  const facts = { ...row, ...gift.after, tags: [...row.tags, ...spell(gift.tags)] };
  const highlights = (text: Article | undefined) => highlightRows(gift.highlights, facts, text);
  if (!gift.bringsArticle) return { change: { before: row, after: facts }, highlights: highlights(kept) };
  // The story stays at the address it has here.
  const article = { ...(story.article.completeness === 'none' && kept), ...story.article, url: row.url };
  const after = rowOf(article, {
    ...personalFacts(facts),
    id: row.id,
    savedAt: facts.savedAt,
    updatedAt: at,
    ...(row.removedAt && { removedAt: row.removedAt }),
    authorIds,
    ...(doc !== undefined && { doc }),
  });
  return {
    change: { before: row, after },
    content: { id: row.id, article },
    highlights: highlights(article),
  };
}

/** Ids of the authors of new texts. */
async function peopleOf(changes: readonly (NewStory | Joining)[]): Promise<Map<Change, string[]>> {
  const ids = await meetAuthors(
    changes.map(({ story: { article, savedAt } }) => ({ ...article, at: savedAt })),
  );
  return new Map(changes.map((change, index) => [change, ids[index] ?? []]));
}

function receipt(
  { gift, row }: Joining,
  written: Written | undefined,
  kept: Article | undefined,
  spell: Spell,
  at: string,
): JoinedStory {
  return {
    id: row.id,
    tags: spell(gift.tags),
    before: gift.before,
    after: gift.after,
    highlights: written?.highlights.map(({ id }) => id) ?? [],
    ...(gift.notes.length > 0 && { notes: gift.notes }),
    ...(gift.bringsArticle && kept && { link: { article: kept, updatedAt: row.updatedAt, filledAt: at } }),
  };
}
