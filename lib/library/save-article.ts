import type { Article } from '@/lib/article/article';
import { database, type SavedArticle } from './database';

/**
 * Keeps an article. The canonical address is its identity: read again, the story is updated in place, keeps its id,
 * its first save time and the reader's place, and comes out of the bin if it was there; a whole text is never replaced by a cut one.
 * One transaction: the article is there whole or not at all.
 * Returns the id. Rejects with what Dexie reports when the disk refuses; see save-failure.ts.
 */
export async function saveArticle(article: Article, now = new Date()): Promise<string> {
  return database.transaction('rw', database.articles, database.contents, async () => {
    const known = await database.articles.get({ url: article.url });
    const kept = known && (await database.contents.get(known.id))?.article;
    // Behind a paywall the same page shows only its beginning: that is no reason to lose the rest.
    const best = kept?.completeness === 'full' && article.completeness !== 'full' ? kept : article;
    const row = toRow(best, known, now.toISOString());
    await database.articles.put(row);
    await database.contents.put({ id: row.id, article: best });
    return row.id;
  });
}

function toRow(article: Article, known: SavedArticle | undefined, now: string): SavedArticle {
  return {
    id: known?.id ?? crypto.randomUUID(),
    url: article.url,
    title: article.title,
    ...(article.dek && { dek: article.dek }),
    siteName: article.site.name,
    authorNames: article.authors.map((author) => author.name),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    ...(article.lead && { leadSrc: article.lead.src }),
    ...(article.language && { language: article.language }),
    direction: article.direction,
    readingMinutes: article.readingMinutes,
    savedAt: known && !known.removedAt ? known.savedAt : now,
    updatedAt: now,
    ...(known?.place && { place: known.place }),
    ...(known?.finishedAt && { finishedAt: known.finishedAt }),
  };
}
