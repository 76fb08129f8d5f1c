import type { ListKind, SavedArticle } from '@/lib/library/tables';
import { tagKey } from './tag-key';

/**
 * The name of a list: every article that is not in the bin ('all'), a shelf, the favourites, or all of a site (by its domain), an
 * author (by id) or a tag (by its key) that is not in the bin.
 */
export type ListName =
  | 'all'
  | 'unread'
  | 'begun'
  | 'read'
  | 'archived'
  | 'bin'
  | 'favourite'
  | `site:${string}`
  | `author:${string}`
  | `tag:${string}`;

/** An order of all that is not in the bin, other than by the save. Its name stands in the index beside those of the lists. */
export type OrderName = 'order:published' | 'order:opened' | 'order:length';

/** Stands in no name, time or id. Sorts below what does, so that one list's keys stand together. */
const separator = '\n';

/**
 * The keys of a row in the index `lists`: for each list it stands in the list's name, the time it is sorted by (the save; in the bin
 * the deletion) and the id, which tells rows of the same millisecond apart. Walking a range of the index backwards is
 * reading a list newest first, from any key on. Last come its keys in the other orders.
 */
export function listKeys(row: Omit<SavedArticle, 'lists'>): string[] {
  if (row.removedAt) return [listKey('bin', row.removedAt, row.id)];
  const names: ListName[] = ['all', row.shelf, `site:${row.siteDomain}`];
  if (row.favouriteAt) names.push('favourite');
  for (const id of new Set(row.authorIds)) names.push(`author:${id}`);
  for (const tag of row.tags) names.push(`tag:${tagKey(tag)}`);
  return [...names.map((name) => listKey(name, row.savedAt, row.id)), ...orderKeys(row)];
}

/** What a row is put by in an order, as a text that sorts: last published, last opened, longest last. */
export function orderValue(row: OrderFacts, order: OrderName): string {
  switch (order) {
    case 'order:published':
      return publishedTime(row) ?? row.savedAt;
    case 'order:opened':
      // What was never opened comes before all that was, in the order of the saves.
      return row.openedAt ?? `0${row.savedAt}`;
    case 'order:length':
      return wordsInKey(row.wordCount ?? 0);
  }
}

function wordsInKey(count: number): string {
  return String(count).padStart(8, '0');
}

type OrderFacts = Pick<SavedArticle, 'publishedAt' | 'savedAt' | 'openedAt' | 'wordCount'>;
const orders = ['order:published', 'order:opened', 'order:length'] as const satisfies OrderName[];

function orderKeys(row: Omit<SavedArticle, 'lists'>): string[] {
  return orders.map((order) => [order, orderValue(row, order), row.id].join(separator));
}

/** A publisher's time with its zone, or its day, as a moment. */
function publishedTime({ publishedAt }: OrderFacts): string | undefined {
  const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The key of a row in a list, or in an order; `undefined` when it does not stand in it. */
export function keyInList(row: Omit<SavedArticle, 'lists'>, list: ListName | OrderName): string | undefined {
  return listKeys(row).find((key) => listOfKey(key) === list);
}

/** The lowest and the highest key a list, or an order, can have. */
export function listRange(list: ListName | OrderName): [lowest: string, highest: string] {
  return [list + separator, `${list}${separator}\uffff`];
}

/** The lowest and the highest key that a row without words can have in the order by length: links without a text, but for those in the bin. */
export function wordlessRange(): [lowest: string, highest: string] {
  return listRange(`order:length${separator}${wordsInKey(0)}` as OrderName);
}

/** The name of the list that a key stands in, or of the order. */
export function listOfKey(key: string): ListName | OrderName {
  return key.slice(0, key.indexOf(separator)) as ListName | OrderName;
}

export function isOrder(name: ListName | OrderName): name is OrderName {
  return name.startsWith('order:');
}

export function kindOfList(list: ListName): ListKind {
  const kind = list.slice(0, Math.max(0, list.indexOf(':')));
  return kind === 'site' || kind === 'author' || kind === 'tag' ? kind : 'shelf';
}

function listKey(list: ListName, at: string, id: string): string {
  return [list, at, id].join(separator);
}
