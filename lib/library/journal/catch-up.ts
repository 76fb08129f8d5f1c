import { meetAuthors } from '@/lib/library/authors/meet-authors';
import { database } from '@/lib/library/database';
import { writeRelated } from '@/lib/library/related/write-related';
import { rowOf } from '@/lib/library/rows/row-of';
import { type RowFacts, rowTables, writeRows } from '@/lib/library/rows/write-rows';
import { indexArticle, indexTables } from '@/lib/library/search/index-article';
import type { CatchUpEntry, SavedArticle } from '@/lib/library/tables';
import type { Work } from './work';

/** So many rows are looked at in one piece of work. */
const piece = 50;

/** Gives rows of schema 1, and restored ones, what a row saved today has: shelf, lists, authors, related stories, a place in the index. */
export const catchUp: Work<CatchUpEntry> = {
  tables: [...rowTables, ...indexTables, 'contents', 'authors', 'related'],
  doPiece: async ({ after }) => {
    const rows = await database.articles
      .where('id')
      .above(after ?? '')
      .limit(piece)
      .toArray();
    const old = rows.filter((row) => row.doc === undefined);
    const changes: { before: SavedArticle; after: RowFacts }[] = [];
    // One after the other: the second may name the authors of the first.
    for (const row of old) changes.push({ before: row, after: await completed(row) });
    await writeRows(changes);
    return rows.length < piece ? undefined : rows.at(-1)?.id;
  },
};

async function completed(row: SavedArticle): Promise<RowFacts> {
  const article = (await database.contents.get(row.id))?.article;
  if (!article) return row;
  await writeRelated(row.id, article, row.updatedAt);
  // A restored row knows its people already, as they were merged and split.
  const authorIds =
    row.authorIds.length > 0
      ? row.authorIds
      : ((await meetAuthors([{ ...article, at: row.updatedAt }]))[0] ?? []);
  return rowOf(article, { ...row, authorIds, doc: await indexArticle(article) });
}
