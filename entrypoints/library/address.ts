import type { ListName } from '@/lib/library/lists/list-name';
import { isSort, type Sort } from './sorts';

/** Where one is in the library: all that back, forward and a bookmark bring back. */
export interface Address {
  /** A page beside the lists, see views.ts; none: the list. */
  view?: string | undefined;
  list: ListName;
  /** As it was typed. */
  query: string;
  /** None: by the save, or by relevance where words are searched. */
  sort?: Sort | undefined;
  /** The story that is open, by its id. */
  story?: string | undefined;
  /** The story has the whole window. */
  isWide: boolean;
}

const shelves = ['all', 'unread', 'begun', 'read', 'favourite', 'archived', 'bin'];

/** What the address bar says, `search` being its part from '?' on. What it cannot say is left out. */
export function parseAddress(search: string): Address {
  const said = new URLSearchParams(search);
  const [view, list, sort, story] = ['view', 'list', 'sort', 'story'].map((name) => said.get(name) ?? '');
  return {
    ...(view && { view }),
    list: isListName(list) ? list : 'all',
    query: said.get('q') ?? '',
    ...(isSort(sort) && { sort }),
    ...(story && { story }),
    isWide: said.has('wide'),
  };
}

/** The address as the address bar says it, from '?' on; what goes without saying is left out. */
export function formatAddress({ view, list, query, sort, story, isWide }: Address): string {
  const said = new URLSearchParams();
  if (view) said.set('view', view);
  if (list !== 'all') said.set('list', list);
  if (query) said.set('q', query);
  if (sort) said.set('sort', sort);
  if (story) said.set('story', story);
  if (story && isWide) said.set('wide', '');
  return `?${said.toString()}`;
}

function isListName(name: string | undefined): name is ListName {
  return name !== undefined && (shelves.includes(name) || /^(?:site|author|tag):./.test(name));
}
