import { database } from '@/lib/library/database';
import { type ListName, listRange } from '@/lib/library/rows/list-keys';

/** The numbers of the texts in a list. Reads its rows, within a transaction over articles. */
export async function docsInList(list: ListName): Promise<number[]> {
  const rows = await database.articles
    .where('lists')
    .between(...listRange(list))
    .toArray();
  return rows.flatMap((row) => row.doc ?? []);
}
