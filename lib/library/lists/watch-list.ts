import { database } from '@/lib/library/database';
import { completeRow } from '@/lib/library/rows/complete-row';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import {
  keyInList,
  type ListName,
  listRange,
  type OrderName,
  orderValue,
} from '@/lib/library/rows/list-keys';
import type { SavedArticle } from '@/lib/library/tables';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';
import { idsInOrder, type ListOrder } from './ids-in-order';

export interface ListPage {
  /** In the order asked for. */
  rows: SavedArticle[];
  /** How many there are in the whole list. */
  total: number;
  /** Ids of rows that cannot be shown, for `setAside`. */
  damaged: string[];
}

export interface ListSlice {
  /** By 'saved' when it is not said; the bin has no other. */
  order?: ListOrder;
  /** The other way round. */
  isReversed?: boolean;
  /** How many rows to leave out at the beginning. */
  offset?: number;
  /** At most so many rows. */
  limit: number;
}

type Slice = Required<ListSlice>;

/** With so few rows in a list it is quicker to read and sort them than to walk an order of all. */
const fewRows = 1000;

/**
 * A slice of a list: at once, and again whenever it changes. The first rows cost the same however long the list is: they are a walk along
 * the index `lists`. Until a library of schema 1 has been caught up with, it is a walk over all rows.
 */
export function watchList(
  list: ListName,
  { order = 'saved', isReversed = false, offset = 0, limit }: ListSlice,
  onChange: (page: ListPage) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const slice: Slice = { order: list === 'bin' ? 'saved' : order, isReversed, offset, limit };
  const query = async () => {
    if (await database.journal.get('catch-up')) {
      return pageOf(await walkAll(list, slice), await database.articles.filter(isIn(list)).count());
    }
    const total = (await database.counts.get(list))?.count ?? 0;
    return pageOf(await walkIndex(list, slice, total), total);
  };
  return watchQuery(query, onChange, onError);
}

async function walkIndex(list: ListName, slice: Slice, total: number): Promise<SavedArticle[]> {
  if (slice.order === 'saved') return walkRange(list, slice, total);
  const order = `order:${slice.order}` as const;
  if (list === 'all') return walkRange(order, slice, total);
  if (total <= fewRows) return sortList(list, order, slice);
  const all = (await database.counts.get('all'))?.count ?? 0;
  const rowsOnTheWay = ((slice.offset + slice.limit) * all) / total;
  return rowsOnTheWay <= fewRows ? walkOrder(list, order, slice) : cutOrder(list, slice);
}

/** From the nearer end: what is left out on the way takes time too. */
async function walkRange(
  name: ListName | OrderName,
  { isReversed, offset, limit }: Slice,
  total: number,
): Promise<SavedArticle[]> {
  const all = database.articles.where('lists').between(...listRange(name));
  const walk = (fromLowest: boolean) => (fromLowest ? all : all.reverse());
  if (offset <= total / 2) return walk(isReversed).offset(offset).limit(limit).toArray();
  const after = Math.max(0, total - offset - limit);
  const wanted = Math.max(0, total - offset - after);
  return (await walk(!isReversed).offset(after).limit(wanted).toArray()).reverse();
}

async function sortList(list: ListName, order: OrderName, slice: Slice): Promise<SavedArticle[]> {
  const rows = await database.articles
    .where('lists')
    .between(...listRange(list))
    .toArray();
  return cut(sorted(rows, order), slice);
}

/** The beginning of a list that is a good part of all: along the order of all. A row that cannot be read comes along, to be named. */
function walkOrder(
  list: ListName,
  order: OrderName,
  { isReversed, offset, limit }: Slice,
): Promise<SavedArticle[]> {
  const all = database.articles.where('lists').between(...listRange(order));
  return (isReversed ? all : all.reverse())
    .filter((row) => faultOfRow(row) !== undefined || keyInList(row, list) !== undefined)
    .offset(offset)
    .limit(limit)
    .toArray();
}

async function cutOrder(
  list: ListName,
  { order, isReversed, offset, limit }: Slice,
): Promise<SavedArticle[]> {
  const ids = (await idsInOrder(list, order, isReversed)).slice(offset, offset + limit);
  return (await database.articles.bulkGet(ids)).filter((row) => row !== undefined);
}

async function walkAll(list: ListName, slice: Slice): Promise<SavedArticle[]> {
  if (slice.order !== 'saved') {
    const rows = await database.articles.filter(isIn(list)).toArray();
    return cut(sorted(rows, `order:${slice.order}`), slice);
  }
  const walk = database.articles.orderBy(list === 'bin' ? 'removedAt' : 'savedAt').filter(isIn(list));
  return (slice.isReversed ? walk : walk.reverse()).offset(slice.offset).limit(slice.limit).toArray();
}

/** A filter sees the row as it is stored. */
function isIn(list: ListName): (stored: SavedArticle) => boolean {
  return (stored) => {
    const row = completeRow(stored);
    return faultOfRow(row) === undefined && keyInList(row, list) !== undefined;
  };
}

/** First to last. */
function sorted(rows: readonly SavedArticle[], order: OrderName): SavedArticle[] {
  const keyed = rows.map((row) => ({ row, key: `${orderValue(row, order)}\n${row.id}` }));
  return keyed.toSorted((one, other) => (one.key < other.key ? 1 : -1)).map(({ row }) => row);
}

function cut<T>(all: T[], { isReversed, offset, limit }: Slice): T[] {
  return (isReversed ? all.reverse() : all).slice(offset, offset + limit);
}

function pageOf(found: SavedArticle[], total: number): ListPage {
  const rows = found.filter((row) => faultOfRow(row) === undefined);
  const damaged = found.filter((row) => !rows.includes(row)).map((row) => row.id);
  return { rows, total, damaged };
}
