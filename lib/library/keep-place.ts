import { isRead, type Place } from '@/lib/article/place';
import { changeRow } from './rows/change-rows';

/**
 * Remembers where the person is in a saved article. Once the end was in sight the article counts as read, and stays so when it
 * is opened again. Returns false when the article is not in the library.
 */
export function keepPlace(id: string, place: Place, now = new Date()): Promise<boolean> {
  return changeRow(id, (row) => {
    row.place = place;
    if (isRead(place)) row.finishedAt ??= now.toISOString();
  });
}
