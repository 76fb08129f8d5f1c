import type { ListName } from '@/lib/library/rows/list-keys';
import { searchLibrary } from '@/lib/library/search/search-library';

/** So many hits are looked at together. */
const pageSize = 500;

/** The ids of all stories of a list that a search finds, in its order. Rejects with the reason of `signal`, or with what `searchLibrary` says. */
export async function idsOfSearch(
  text: string,
  { list = 'all', signal }: { list?: ListName; signal?: AbortSignal } = {},
): Promise<string[]> {
  const ids: string[] = [];
  for (let from: number | undefined = 0; from !== undefined;) {
    const answer = await searchLibrary(text, { list, limit: pageSize, from, ...(signal && { signal }) });
    ids.push(...answer.hits.map(({ row }) => row.id));
    from = answer.next;
  }
  return ids;
}
