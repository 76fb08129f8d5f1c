import type { ShelfGroup, ShelfLink } from '@/components/library/Sidebar';
import { useWatched } from '@/components/use-watched';
import type { ListName } from '@/lib/library/lists/list-name';
import {
  type ShelfCounts,
  type Tally,
  watchListCounts,
  watchShelfCounts,
} from '@/lib/library/lists/watch-counts';
import { words } from '@/lib/words/words';
import { type Address, formatAddress } from './address';
import { views } from './views';

/** So many sites, authors and tags stand at the side; the others are on a page of their own. */
const most = 7;
const shelves = ['all', 'unread', 'begun', 'read', 'favourite', 'archived', 'bin'] as const;

export interface ShelfLinks {
  counts: ShelfCounts | undefined;
  shelves: ShelfLink[];
  groups: ShelfGroup[];
  pages: ShelfLink[];
}

/** What stands at the side of the library, with what is counted there, live. */
export function useShelfLinks(address: Address): ShelfLinks {
  const watched = useWatched<ShelfCounts>('counts', watchShelfCounts);
  const counts = watched.state === 'known' ? watched.value : undefined;
  const sites = useListCounts('site');
  const authors = useListCounts('author');
  const tags = useListCounts('tag');
  // Together: each that came by itself would move those below it, and the pages, from under the pointer.
  const areAllHere = sites !== undefined && authors !== undefined && tags !== undefined;

  const link = (list: ListName, label: string, count: number | undefined): ShelfLink => ({
    href: hrefOfList(list),
    label,
    count,
    isCurrent: address.view === undefined && address.list === list,
  });
  const page = (view: string, label: string): ShelfLink => ({
    href: hrefOfView(view),
    label,
    isCurrent: address.view === view,
  });
  const group = (found: readonly Tally[], title: string, view: string, all: string): ShelfGroup => ({
    title,
    links: found.map((tally) => link(tally.list as ListName, nameOf(tally, found), tally.count)),
    all: found.length > 0 ? page(view, all) : undefined,
  });
  return {
    counts,
    shelves: shelves.map((shelf) => link(shelf, words.library.shelves[shelf], counts?.[shelf])),
    groups: areAllHere
      ? [
          group(tags, words.library.tags, 'tags', words.library.allTags),
          group(authors, words.library.authors, 'authors', words.library.allAuthors),
          group(sites, words.library.sites, 'sites', words.library.allSites),
        ]
      : [],
    pages: Object.entries(views)
      .filter(([, { inSidebar }]) => inSidebar && areAllHere)
      .map(([view, { title }]) => page(view, title)),
  };
}

export function hrefOfList(list: ListName): string {
  return formatAddress({ list, query: '', isWide: false });
}

export function hrefOfView(view: string): string {
  return formatAddress({ view, list: 'all', query: '', isWide: false });
}

/** None yet while they are counted. */
function useListCounts(kind: 'site' | 'author' | 'tag'): readonly Tally[] | undefined {
  const watched = useWatched<Tally[]>(kind, (onChange, onError) =>
    watchListCounts(kind, most, onChange, onError),
  );
  if (watched.state === 'waiting') return undefined;
  return watched.state === 'known' ? watched.value : [];
}

/** Two authors of one name are told apart by where they write. */
function nameOf({ label, siteName }: Tally, all: readonly Tally[]): string {
  const isAlone = all.filter((one) => one.label === label).length === 1;
  return isAlone || !siteName ? label : words.library.nameAndSite(label, siteName);
}
