import { database } from '@/lib/library/database';
import { type ListName, listRange, type OrderName } from '@/lib/library/rows/list-keys';

/** 'saved': newest save first, in the bin newest deletion first. 'opened': last opened first, what was never opened last. 'length': longest first. */
export type ListOrder = 'saved' | 'published' | 'opened' | 'length';

/**
 * The ids of all stories in a list, in its order, first to last. Reads keys and no rows; of an order that is not the list's own it reads the
 * keys of all. Of a library of schema 1 only what was caught up with.
 */
export async function idsInOrder(
  list: ListName,
  order: ListOrder = 'saved',
  isReversed = false,
): Promise<string[]> {
  const ids = await lowestFirst(list, order);
  return isReversed ? ids : ids.reverse();
}

async function lowestFirst(list: ListName, order: ListOrder): Promise<string[]> {
  if (order === 'saved' || list === 'bin') return idsOf(list);
  const [inList, ordered] = await Promise.all([
    list === 'all' ? undefined : idsOf(list),
    idsOf(`order:${order}`),
  ]);
  if (!inList) return ordered;
  const wanted = new Set(inList);
  return ordered.filter((id) => wanted.has(id));
}

function idsOf(name: ListName | OrderName): Promise<string[]> {
  return database.articles
    .where('lists')
    .between(...listRange(name))
    .primaryKeys();
}
