import { database } from './database';
import { listRange } from './rows/list-keys';
import { findRelated, type RelatedArticle } from './search/find-related';
import type { SearchAnswer, SearchOptions } from './search/search-answer';
import { searchLibrary } from './search/search-library';
import { type Stop, type WatchFailure, watchQuery } from './watch-query';

export type { RelatedArticle } from './search/find-related';
export type { SearchAnswer } from './search/search-answer';

/**
 * The first hits of a search: at once, and again whenever the library changes. Stopping it gives up a search that is still on its way, so
 * that a newer question need not wait for an older one.
 */
export function watchSearch(
  text: string,
  options: Omit<SearchOptions, 'signal' | 'from'>,
  onChange: (answer: SearchAnswer) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  return watchAgain((signal) => searchLibrary(text, { ...options, signal }), onChange, onError);
}

/** The saved stories most like a saved one: at once, and again whenever the library changes. */
export function watchRelated(
  id: string,
  onChange: (related: RelatedArticle[]) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  return watchAgain(() => findRelated(id), onChange, onError);
}

/**
 * Reads now and after each change of the library; what is still being read then is given up. Not read within the live query itself: a search
 * puts its requests past Dexie, which therefore would not see what they read, and a live query waits for its answer before it asks again.
 */
function watchAgain<T>(
  read: (signal: AbortSignal) => Promise<T>,
  onChange: (value: T) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  let current = new AbortController();
  const readAgain = async () => {
    current.abort();
    const own = (current = new AbortController());
    try {
      const value = await read(own.signal);
      if (!own.signal.aborted) onChange(value);
    } catch {
      if (!own.signal.aborted) onError('failed');
    }
  };
  const stop = watchQuery(
    async () => {
      await database.termDirectory.get('directory');
      await database.articles
        .where('lists')
        .between(...listRange('all'))
        .first();
    },
    () => void readAgain(),
    onError,
  );
  return () => {
    stop();
    current.abort();
  };
}
