import { Dexie } from 'dexie';
import { fields, filledText, listOf, optional, webUrl } from '@/lib/article/parse-fields';
import { instant, label, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { StoryThread } from '@/lib/library/tables';
import { mergeThread } from './merge-thread';
import type { Judgement, Key, TableBackup } from './table-backup';

/** A thread names its stories by their addresses, which are the same wherever they were saved. */
export type ThreadEntry = Omit<StoryThread, 'articleIds' | 'leftOut'> & {
  stories: string[];
  leftOut: string[];
};

const tables = ['threads', 'articles'] as const;
const stories = listOf(webUrl, 10_000);

/** A thread is known by its id; see merge-thread.ts. */
export const threadsBackup: TableBackup<ThreadEntry> = {
  read: (after) =>
    database.transaction('r', tables, async () => {
      const rows = await database.threads
        .where(':id')
        .above(after ?? Dexie.minKey)
        .limit(500)
        .toArray();
      return recordsOf(rows);
    }),
  // Of other stories of the thread nothing is told. One of a thread's stories alone is no thread.
  readOf: (ids, all) =>
    database.transaction('r', tables, async () => {
      const found = await database.threads
        .where('articleIds')
        .anyOf([...ids])
        .distinct()
        .toArray();
      const among = (row: StoryThread) => ({
        ...row,
        articleIds: row.articleIds.filter((id) => all.has(id)),
        leftOut: row.leftOut.filter((id) => all.has(id)),
      });
      const rows = found.map(among).filter(({ articleIds }) => articleIds.length > 1);
      return recordsOf(rows);
    }),
  parse: (value) => {
    const from = fields(value);
    return {
      id: rowId(from['id']),
      ...optional(from, 'name', label),
      shared: listOf(filledText, 100)(from['shared']),
      stories: stories(from['stories']),
      leftOut: stories(from['leftOut']),
      updatedAt: instant(from['updatedAt']),
      ...optional(from, 'changedAt', instant),
    };
  },
  judge: async (entries) => {
    const judged: Judgement[] = [];
    for (const entry of entries) judged.push((await merge(entry)).judgement);
    return judged;
  },
  store: (entries) =>
    writeLibrary(tables, async () => {
      // One after the other: two of a file may claim a story, which stands in one thread.
      for (const entry of entries) {
        const { put, drop } = await merge(entry);
        await database.threads.bulkPut(put);
        await database.threads.bulkDelete(drop);
      }
    }),
};

async function recordsOf(rows: readonly StoryThread[]): Promise<{ key: Key; record: unknown }[]> {
  const ids = [...new Set(rows.flatMap(({ articleIds, leftOut }) => [...articleIds, ...leftOut]))];
  const found = await database.articles.bulkGet(ids);
  const urls = new Map(found.flatMap((row) => (row ? [[row.id, row.url] as const] : [])));
  const named = (some: readonly string[]) => some.flatMap((id) => urls.get(id) ?? []);
  return rows.map((row) => {
    const { articleIds, leftOut, ...facts } = row;
    return { key: row.id, record: { ...facts, stories: named(articleIds), leftOut: named(leftOut) } };
  });
}

/** What becomes of a thread of a backup here. Stories that are not in the library are left out. */
async function merge({
  stories: urls,
  leftOut,
  ...facts
}: ThreadEntry): Promise<ReturnType<typeof mergeThread>> {
  const rows = await database.articles
    .where('url')
    .anyOf([...urls, ...leftOut])
    .toArray();
  const ids = new Map(rows.map((row) => [row.url, row.id]));
  const idsOf = (some: readonly string[]) => [...new Set(some.flatMap((url) => ids.get(url) ?? []))];
  const there: StoryThread = { ...facts, articleIds: idsOf(urls), leftOut: idsOf(leftOut) };
  const [here, holding] = await Promise.all([
    database.threads.get(there.id),
    database.threads.where('articleIds').anyOf(there.articleIds).distinct().toArray(),
  ]);
  return mergeThread(
    here,
    there,
    holding.filter(({ id }) => id !== there.id),
  );
}
