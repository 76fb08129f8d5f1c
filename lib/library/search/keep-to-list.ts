import { database } from '@/lib/library/database';
import { type ListName, listRange } from '@/lib/library/rows/list-keys';
import type { Candidates } from './match-query';

/**
 * Those of the candidates that stand in a list, where the rows of the list are fewer than the rows that would be read until so many hits are
 * found in it; else all, and each is asked by its row. Within the search's transaction.
 */
export async function keepToList(
  candidates: Candidates,
  list: ListName,
  wanted: number,
): Promise<Candidates> {
  if (list === 'all') return candidates;
  const inList = (await database.counts.get(list))?.count ?? 0;
  if (inList * inList > wanted * candidates.docs.length) return candidates;
  const rows = await database.articles
    .where('lists')
    .between(...listRange(list))
    .toArray();
  const docs = new Set(rows.map((row) => row.doc));
  const kept = [...candidates.docs.keys()].filter((at) => docs.has(candidates.docs[at]));
  return {
    docs: Uint32Array.from(kept, (at) => candidates.docs[at] ?? 0),
    values: Float32Array.from(kept, (at) => candidates.values[at] ?? 0),
  };
}
