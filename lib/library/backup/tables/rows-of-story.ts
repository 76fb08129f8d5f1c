import { Dexie, type Table } from 'dexie';
import { database } from '@/lib/library/database';
import type { Key, TableBackup } from './table-backup';

/**
 * Rows that belong to a story name it in a backup by its address, which is the same wherever the story was saved, and by its
 * id, for the one who reads the file.
 */
export interface OfStory {
  story: string;
}

/** How a table is read whose rows belong to stories: `atOnce` rows at a time, or all of some stories; each names its story by the address. */
export function readRowsOfStories<Row extends { articleId: string }, PrimaryKey extends Key>(
  table: Table<Row, PrimaryKey>,
  atOnce: number,
  keyOf: (row: Row) => Key,
): Pick<TableBackup<unknown>, 'read' | 'readOf'> {
  const recordsOf = async (rows: readonly Row[]) => {
    const urls = await urlsOf(rows.map((row) => row.articleId));
    return rows.map((row) => {
      const { articleId, ...facts } = row;
      return { key: keyOf(row), record: { ...facts, story: urls.get(articleId) } };
    });
  };
  return {
    read: (after) =>
      database.transaction('r', table, database.articles, async () => {
        const rows = await table
          .where(':id')
          .above(after ?? Dexie.minKey)
          .limit(atOnce)
          .toArray();
        return recordsOf(rows);
      }),
    readOf: (articleIds) =>
      database.transaction('r', table, database.articles, async () =>
        recordsOf(await rowsOf(table, articleIds)),
      ),
  };
}

/** Ids of the articles with these addresses. */
export async function idsOf(entries: readonly OfStory[]): Promise<Map<string, string>> {
  const urls = [...new Set(entries.map(({ story }) => story))];
  const rows = await database.articles.where('url').anyOf(urls).toArray();
  return new Map(rows.map((row) => [row.url, row.id]));
}

/** Addresses of the articles with these ids. */
export async function urlsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.url] as const] : [])));
}

/** All rows of a table that belong to these articles. One at a time: an index that only begins with the article takes no list. */
async function rowsOf<Row, PrimaryKey>(
  table: Table<Row, PrimaryKey>,
  articleIds: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(articleIds.map((id) => table.where('articleId').equals(id).toArray()));
  return rows.flat();
}
