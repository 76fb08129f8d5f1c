import { database } from '@/lib/library/database';
import type { ListName } from '@/lib/library/rows/list-keys';
import { docsInList } from './docs-in-list';
import type { Candidates } from './match-query';
import { keepDocs } from './rank';

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
  const docs = new Set(await docsInList(list));
  return keepDocs(candidates, (doc) => docs.has(doc));
}
