import { database } from '@/lib/library/database';
import { keyInList, type ListName, listRange, type OrderName } from '@/lib/library/rows/list-keys';
import type { SavedArticle } from '@/lib/library/tables';
import { BestFirst } from './best-first';
import type { Candidates } from './match-query';
import { readRows } from './read-rows';
import type { SearchOrder } from './search-answer';

/** With more candidates than these, walking the library in its own order is quicker than reading and sorting all. */
const worthWalking = 1000;
const chunkSize = 500;

/** Candidates in an order, a few at a time; `undefined` stands for one that is no article any more. */
export interface Ordered {
  total: number;
  /** `onRow` hears each row as soon as it is there. */
  next: (count: number, onRow: (row: SavedArticle) => void) => Promise<(SavedArticle | undefined)[]>;
}

/** Without candidates: the whole list, which has no relevance. `from`: how many to leave out. Within the search's transaction. */
export async function orderCandidates(
  candidates: Candidates | undefined,
  { order, isReversed, list }: { order: SearchOrder; isReversed: boolean; list: ListName },
  from: number,
  check: () => void,
): Promise<Ordered> {
  if (order === 'relevance' && candidates) {
    const best = new BestFirst(candidates);
    best.take(from);
    return { total: candidates.docs.length, next: (count, onRow) => readRows(best.take(count), onRow) };
  }
  const name = order === 'relevance' || order === 'saved' ? list : (`order:${order}` as const);
  if (!candidates || candidates.docs.length > worthWalking) {
    return walk(candidates, name, isReversed, from);
  }
  const sorted = await sortByKey(candidates, name, check);
  if (isReversed) sorted.reverse();
  let at = from;
  return {
    total: sorted.length,
    next: (count, onRow) => readRows(sorted.slice(at, (at += count)), onRow),
  };
}

/** Along a list or an order of all: only the first step counts what it leaves out, each other one goes on where the last one ended. */
async function walk(
  candidates: Candidates | undefined,
  name: ListName | OrderName,
  isReversed: boolean,
  from: number,
): Promise<Ordered> {
  const wanted = candidates && new Set(candidates.docs);
  const all = listRange(name);
  let [lowest, highest] = all;
  let leftOut = from;
  return {
    total: wanted
      ? wanted.size
      : await database.articles
          .where('lists')
          .between(...all)
          .count(),
    next: async (count, onRow) => {
      const range = database.articles.where('lists').between(lowest, highest, false, false);
      const inOrder = isReversed ? range : range.reverse();
      const left = wanted ? inOrder.filter((row) => row.doc !== undefined && wanted.has(row.doc)) : inOrder;
      const rows = await left.offset(leftOut).limit(count).toArray();
      rows.forEach((row) => onRow(row));
      leftOut = 0;
      const last = rows.at(-1);
      const reached = last && keyInList(last, name);
      if (isReversed) lowest = reached ?? lowest;
      else highest = reached ?? highest;
      return rows;
    },
  };
}

/** Numbers of the texts, the highest key first. Keeps no row in memory. */
async function sortByKey(
  { docs }: Candidates,
  name: ListName | OrderName,
  check: () => void,
): Promise<number[]> {
  const keyed: { doc: number; key: string }[] = [];
  for (let at = 0; at < docs.length; at += chunkSize) {
    for (const row of await readRows([...docs.subarray(at, at + chunkSize)])) {
      const key = row && keyInList(row, name);
      if (row?.doc !== undefined && key !== undefined) keyed.push({ doc: row.doc, key });
    }
    check();
  }
  return keyed.toSorted((one, other) => (one.key < other.key ? 1 : -1)).map(({ doc }) => doc);
}
