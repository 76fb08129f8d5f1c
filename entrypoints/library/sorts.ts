import type { ListOrder } from '@/lib/library/lists/ids-in-order';
import type { ListName } from '@/lib/library/lists/list-name';

const ofLists = ['saved', 'saved-up', 'published', 'published-up', 'opened', 'length', 'length-up'] as const;

/** How a list, or what was found, is sorted; '-up': the other way round. 'relevance' is for what was found. */
export type Sort = (typeof ofLists)[number] | 'relevance';

/** The bin is sorted by the deletion. */
const ofBin = ['saved', 'saved-up'] as const;

/** In the order they are offered. */
export function sortsFor(list: ListName, isSearch: boolean): readonly Sort[] {
  if (isSearch) return ['relevance', ...ofLists];
  return list === 'bin' ? ofBin : ofLists;
}

export function isSort(value: unknown): value is Sort {
  return value === 'relevance' || ofLists.some((sort) => sort === value);
}

export function orderOf(sort: Sort = 'saved'): { order: ListOrder | 'relevance'; isReversed: boolean } {
  const isReversed = sort.endsWith('-up');
  return { order: (isReversed ? sort.slice(0, -'-up'.length) : sort) as ListOrder | 'relevance', isReversed };
}
