import { database } from '@/lib/library/database';
import type { ListCount, SavedArticle } from '@/lib/library/tables';
import { isOrder, kindOfList, listKeys, listOfKey } from './list-keys';
import { shelfOf } from './shelf-of';
import { tagKey } from './tag-key';

/** A row without what follows from it. */
export type RowFacts = Omit<SavedArticle, 'shelf' | 'lists'>;

export interface RowChange {
  /** The row on disk, as it was read in the same transaction; none: it is new. */
  before: SavedArticle | undefined;
  /** What it becomes; none: it goes. */
  after: RowFacts | undefined;
}

/** The tables that a transaction around `writeRows` must hold. */
export const rowTables = ['articles', 'counts'] as const;

/**
 * The one way to change `articles`: writes each row with its shelf and its lists as they follow from its facts, and what that does to
 * the counts. Call it inside a 'rw' transaction over `rowTables`, with each row once.
 */
export async function writeRows(changes: readonly RowChange[]): Promise<void> {
  const written: SavedArticle[] = [];
  const gone: string[] = [];
  const deltas = new Map<string, ListCount>();
  for (const { before, after } of changes) {
    const row = after && derive(after);
    if (row) written.push(row);
    else if (before) gone.push(before.id);
    for (const key of before?.lists ?? []) count(deltas, key, -1);
    for (const key of row?.lists ?? []) count(deltas, key, 1, row);
  }
  await Promise.all([
    // First: it asks for the counts as they are, and the answer comes while the rows are being sent.
    writeCounts([...deltas.values()].filter((delta) => delta.count !== 0)),
    written.length > 0 && database.articles.bulkPut(written),
    gone.length > 0 && database.articles.bulkDelete(gone),
  ]);
}

function derive(facts: RowFacts): SavedArticle {
  const row = { ...facts, shelf: shelfOf(facts) };
  return { ...row, lists: listKeys(row) };
}

function count(deltas: Map<string, ListCount>, key: string, by: number, row?: SavedArticle): void {
  const list = listOfKey(key);
  // As many as there are in 'all'.
  if (isOrder(list)) return;
  const kind = kindOfList(list);
  const known = deltas.get(list) ?? { list, kind, label: '', count: 0 };
  const label = (row && labelOf(kind, list, row)) ?? known.label;
  deltas.set(list, { ...known, label, count: known.count + by });
}

function labelOf(kind: ListCount['kind'], list: string, row: SavedArticle): string | undefined {
  // A link that was imported knows no name: the domain stands for it, and does not rename a site that has one.
  if (kind === 'site') return row.siteName === row.siteDomain ? undefined : row.siteName;
  return kind === 'tag' ? row.tags.find((tag) => list === `tag:${tagKey(tag)}`) : undefined;
}

async function writeCounts(deltas: ListCount[]): Promise<void> {
  if (deltas.length === 0) return;
  const known = await database.counts.bulkGet(deltas.map((delta) => delta.list));
  const counted = deltas.map((delta, index) => ({
    ...delta,
    label:
      delta.label || known[index]?.label || (delta.kind === 'site' ? delta.list.slice('site:'.length) : ''),
    count: delta.count + (known[index]?.count ?? 0),
  }));
  const [filled, empty] = [counted.filter((one) => one.count > 0), counted.filter((one) => one.count <= 0)];
  await Promise.all([
    filled.length > 0 && database.counts.bulkPut(filled),
    empty.length > 0 && database.counts.bulkDelete(empty.map((one) => one.list)),
  ]);
}
