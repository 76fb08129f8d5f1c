import type { ListOrder } from '@/lib/library/lists/ids-in-order';
import type { ListName } from '@/lib/library/rows/list-keys';
import type { SavedArticle } from '@/lib/library/tables';
import type { Snippet, TextRange } from './snippet';

export type SearchOrder = 'relevance' | ListOrder;

export interface SearchOptions {
  /** Only stories of this list; of the bin there are none. */
  list?: ListName;
  /** 'relevance' when it is not said; a query without words is in the order of 'saved' then. */
  order?: SearchOrder;
  /** That order the other way round; relevance has no other. */
  isReversed?: boolean;
  /** At most so many hits. */
  limit?: number;
  /** Where to go on: `next` of the page before. */
  from?: number;
  /** The last word may be unfinished. */
  typing?: boolean;
  /** Gives up: the search rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface Hit {
  row: SavedArticle;
  /** What was found in the headline. */
  headlineHits: TextRange[];
  /** Where in the text it was found; none when it is in the headline, a name or the row only. */
  snippet?: Snippet;
}

export interface SearchAnswer {
  hits: Hit[];
  /** How many there are; an upper bound when `isExact` is false. */
  total: number;
  isExact: boolean;
  /** Where the next page begins; none: this was the last. */
  next?: number;
}
