import { database } from './database';

/** How long a deleted article can be brought back, in milliseconds. */
const binTime = 30 * 24 * 60 * 60 * 1000;

/** Puts an article into the bin. Returns false when there is no such article. */
export async function removeArticle(id: string, now = new Date()): Promise<boolean> {
  return (await database.articles.update(id, { removedAt: now.toISOString() })) === 1;
}

/** Takes an article out of the bin. Returns false when it is no longer there. */
export async function restoreArticle(id: string): Promise<boolean> {
  return (await database.articles.update(id, (article) => void delete article.removedAt)) === 1;
}

/** Deletes for good what has been in the bin for 30 days. */
export async function emptyOldBin(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - binTime).toISOString();
  await database.transaction('rw', database.articles, database.contents, async () => {
    const ids = await database.articles.where('removedAt').below(before).primaryKeys();
    await database.articles.bulkDelete(ids);
    await database.contents.bulkDelete(ids);
  });
}
