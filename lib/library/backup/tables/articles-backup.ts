import { Dexie } from 'dexie';
import type { Article } from '@/lib/article/article';
import { parseArticle } from '@/lib/article/parse-article';
import { BadField, fields, listOf } from '@/lib/article/parse-fields';
import { type ArticleFacts, factsOf, parseFacts } from '@/lib/library/backup/article-facts';
import { rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/tables';
import { findStories } from './find-stories';
import { storeStories } from './store-stories';
import type { Key, TableBackup } from './table-backup';

/** A saved story: what its row knows besides, and the article itself. */
export interface StoryEntry {
  facts: ArticleFacts;
  /** In byline order. */
  authorIds: string[];
  article: Article;
}

/** So many texts are in memory at once while they are read. */
const atOnce = 25;

export const articlesBackup: TableBackup<StoryEntry> = {
  // Row and text in one transaction, so that they belong together.
  read: (after) =>
    database.transaction('r', database.articles, database.contents, async () => {
      const rows = await database.articles
        .where(':id')
        .above(after ?? Dexie.minKey)
        .limit(atOnce)
        .toArray();
      return recordsOf(rows);
    }),
  readOf: (ids) =>
    database.transaction('r', database.articles, database.contents, async () => {
      const rows = await database.articles.bulkGet([...ids]);
      return recordsOf(rows.filter((row) => row !== undefined));
    }),
  parse: (value) => {
    const from = fields(value);
    const parsed = parseArticle(from['article']);
    if (!parsed.ok) throw new BadField(parsed.reason);
    return {
      facts: parseFacts(from),
      authorIds: listOf(rowId, 200)(from['authorIds']),
      article: parsed.article,
    };
  },
  judge: async (entries) => (await findStories(entries)).map(({ merged }) => merged.judgement),
  store: storeStories,
};

/** Rows with their texts. Within a transaction over both. */
async function recordsOf(rows: readonly SavedArticle[]): Promise<{ key: Key; record: unknown }[]> {
  const contents = await database.contents.bulkGet(rows.map((row) => row.id));
  return rows.map((row, index) => ({
    key: row.id,
    record: { ...factsOf(row), authorIds: row.authorIds, article: contents[index]?.article },
  }));
}
