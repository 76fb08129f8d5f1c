import { deleteForGood } from './delete-for-good';
import { database } from './database';
import { writeLibrary } from './open/write-library';
import { changeRows } from './rows/change-rows';

/** How long a deleted article can be brought back, in milliseconds. */
const binTime = 30 * 24 * 60 * 60 * 1000;
/** So many articles are deleted for good in one transaction. */
const chunk = 200;

/** Puts articles into the bin. Returns how many of them there are. One that is there already stays no longer for it. */
export function removeArticles(ids: readonly string[], now = new Date()): Promise<number> {
  return changeRows(ids, (row) => void (row.removedAt ??= now.toISOString()));
}

/** Takes articles out of the bin, as they were. Returns how many of them are still there. */
export function restoreArticles(ids: readonly string[]): Promise<number> {
  return changeRows(ids, (row) => void delete row.removedAt);
}

/** Deletes for good what has been in the bin for 30 days: articles, some hundred at a time, and highlights by themselves. */
export async function emptyOldBin(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - binTime).toISOString();
  for (;;) {
    const old = await database.articles.where('removedAt').below(before).limit(chunk).primaryKeys();
    if (old.length === 0) break;
    await deleteForGood(old);
  }
  await writeLibrary(['highlights'], () =>
    database.highlights.filter((highlight) => (highlight.removedAt ?? before) < before).delete(),
  );
}
