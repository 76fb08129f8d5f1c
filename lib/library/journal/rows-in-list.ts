import { database } from '@/lib/library/database';
import { type ListName, listRange } from '@/lib/library/rows/list-keys';
import type { SavedArticle } from '@/lib/library/tables';

/** So many rows are changed in one piece of work. */
const piece = 200;

/**
 * The next rows of a list for a work that changes them all, by their keys in the list, from `after` on; at the beginning also all that are
 * in the bin, which no other list holds. `last` is what to go on after, `undefined` when these are all.
 */
export async function rowsInList(
  list: ListName,
  after: string | undefined,
): Promise<{ rows: SavedArticle[]; last: string | undefined }> {
  const [lowest, highest] = listRange(list);
  const rows = await database.articles
    .where('lists')
    .between(after ?? lowest, highest, false)
    .limit(piece)
    .toArray();
  const last = rows.length < piece ? undefined : rows.at(-1)?.lists.find((key) => key.startsWith(lowest));
  const binned = after === undefined ? await database.articles.where('removedAt').above('').toArray() : [];
  return { rows: [...rows, ...binned], last };
}
