import { database } from './database';
import { writeLibrary } from './open/write-library';
import { rowTables, writeRows } from './rows/write-rows';
import type { SavedArticle } from './tables';

const { articles, authors, contents, highlights, related, revisions, threads } = database;
/** The tables a transaction around `dropArticles` must hold. */
export const dropTables = [
  ...rowTables,
  'contents',
  'authors',
  'related',
  'revisions',
  'highlights',
  'threads',
] as const;

/**
 * Deletes articles of the bin for good, in one transaction, with all that belongs to them: text, revisions, related stories, highlights,
 * its place in a thread, and the authors that no other article names. What is not in the bin stays. Returns how many were deleted.
 */
export function deleteForGood(ids: readonly string[]): Promise<number> {
  return writeLibrary(dropTables, async () => {
    const found = await articles.bulkGet([...new Set(ids)]);
    const gone = found.flatMap((row) => (row?.removedAt ? [row] : []));
    await dropArticles(gone);
    return gone.length;
  });
}

/** The same for rows just read, wherever they stand, in the caller's transaction. */
export async function dropArticles(gone: readonly SavedArticle[]): Promise<void> {
  const goneIds = gone.map((row) => row.id);
  await writeRows(gone.map((row) => ({ before: row, after: undefined })));
  await contents.bulkDelete(goneIds);
  await related.where('articleId').anyOf(goneIds).delete();
  await highlights.where('articleId').anyOf(goneIds).delete();
  await revisions.where('articleId').anyOf(goneIds).delete();
  await threads
    .where('articleIds')
    .anyOf(goneIds)
    .modify((thread) => {
      thread.articleIds = thread.articleIds.filter((id) => !goneIds.includes(id));
    });
  await authors.bulkDelete(await unnamed(gone.flatMap((row) => row.authorIds)));
}

/** Those of the authors that no article names, in the library or in the bin. */
async function unnamed(authorIds: readonly string[]): Promise<string[]> {
  const each = [...new Set(authorIds)];
  if (each.length === 0) return [];
  const counts = await database.counts.bulkGet(each.map((id) => `author:${id}`));
  const candidates = new Set(each.filter((_, index) => !counts[index]));
  if (candidates.size === 0) return [];
  const binned = await articles.where('removedAt').above('').toArray();
  for (const id of binned.flatMap((row) => row.authorIds)) candidates.delete(id);
  return [...candidates];
}
