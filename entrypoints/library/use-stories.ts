import { useEffect, useState } from 'preact/hooks';
import type { Found } from '@/components/library/StoryRow';
import type { RowWindow } from '@/components/library/use-window';
import { useWatched, type WatchTrouble } from '@/components/use-watched';
import { type ListPage, watchList } from '@/lib/library/lists/watch-list';
import type { SavedArticle } from '@/lib/library/watch';
import { type SearchAnswer, watchSearch } from '@/lib/library/watch-search';
import { sendMessage } from '@/lib/messages';
import type { Address } from './address';
import { findListPlace } from './list-place';
import { orderOf } from './sorts';

export interface Stories {
  /** How many rows there are to scroll through; none until the first are there. */
  total: number | undefined;
  /** How many were found, as far as that is known; none where nothing is searched. */
  found: { total: number; isExact: boolean } | undefined;
  /** Whether these are still those of the list or the search before. */
  isStale: boolean;
  rowAt: (index: number) => SavedArticle | undefined;
  /** Where a story stands among the rows that are fetched; -1: not there. */
  indexOf: (id: string) => number;
  foundAt: (index: number) => Found | undefined;
  /** Why nothing can be shown. */
  failure: WatchTrouble | 'search' | undefined;
}

/** What came, with what it was asked for: by the time it comes, another list may be wanted, or other rows. */
interface Page {
  asked: string;
  page: ListPage;
  offset: number;
}
interface Hits {
  asked: string;
  answer: SearchAnswer;
}

/** Hits are fetched so many at a time. */
const moreHits = 100;
/** Rows that are not fetched yet, below the hits that are. */
const hitsToCome = 10;

/** The stories of a list or of a search: those in the window, and how many there are. What is there stays until what follows it is. */
export function useStories({ list, query, sort }: Address, window: RowWindow): Stories {
  const isSearch = query.trim() !== '';
  const { order, isReversed } = orderOf(sort);

  const asked = `${list} ${sort} ${query.trim()}`;
  const watched = useWatched<Page>(
    isSearch ? undefined : `${asked} ${window.from} ${window.to}`,
    (onChange, onError) =>
      watchList(
        list,
        {
          ...(order !== 'relevance' && { order }),
          isReversed,
          offset: window.from,
          limit: window.to - window.from,
        },
        (page) => onChange({ asked, page, offset: window.from }),
        onError,
      ),
  );
  // Who comes back to hits far below is to find them there.
  const reach = Math.max(window.to, Math.ceil(findListPlace()?.row ?? 0) + window.to - window.from);
  const limit = Math.ceil((reach + 1) / moreHits) * moreHits;
  const hits = useWatched<Hits>(isSearch ? `${asked} ${limit}` : undefined, (onChange, onError) =>
    watchSearch(
      query,
      { list, typing: true, limit, ...(sort && { order, isReversed }) },
      (answer) => onChange({ asked, answer }),
      onError,
    ),
  );

  const [shown, setShown] = useState<Page | Hits>();
  useEffect(() => {
    if (watched.state === 'known') setShown(watched.value);
  }, [watched]);
  useEffect(() => {
    if (hits.state === 'known') setShown(hits.value);
  }, [hits]);
  const damaged = watched.state === 'known' ? watched.value.page.damaged : [];
  useEffect(() => {
    if (damaged.length > 0) void sendMessage('setAside', { ids: damaged }).catch(() => undefined);
  }, [damaged.join('\n')]);

  const failure =
    watched.state === 'failed' ? watched.reason : hits.state === 'failed' ? 'search' : undefined;
  const isStale = shown?.asked !== asked;
  if (shown && 'answer' in shown) {
    const { answer } = shown;
    return {
      total: answer.hits.length + (answer.next === undefined ? 0 : hitsToCome),
      isStale,
      found: { total: answer.total, isExact: answer.isExact },
      rowAt: (index) => answer.hits[index]?.row,
      indexOf: (id) => answer.hits.findIndex(({ row }) => row.id === id),
      foundAt: (index) => answer.hits[index],
      failure,
    };
  }
  return {
    total: shown?.page.total,
    isStale,
    found: undefined,
    rowAt: (index) => shown?.page.rows[index - shown.offset],
    indexOf: (id) => {
      const at = shown?.page.rows.findIndex((row) => row.id === id) ?? -1;
      return at === -1 ? -1 : at + (shown?.offset ?? 0);
    },
    foundAt: () => undefined,
    failure,
  };
}
