import { isRead, type Place } from '@/lib/article/place';
import { database } from './database';

/**
 * Remembers where the person is in a saved article. Once the end was in sight the article counts as read, and stays so when it
 * is opened again. Returns false when the article is not in the library.
 */
export async function keepPlace(id: string, place: Place, now = new Date()): Promise<boolean> {
  const updated = await database.articles.update(id, (article) => {
    article.place = place;
    if (isRead(place)) article.finishedAt ??= now.toISOString();
  });
  return updated === 1;
}
