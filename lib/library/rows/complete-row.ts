import type { SavedArticle } from '@/lib/library/tables';
import { shelfOf } from './shelf-of';

/**
 * A row as this version knows it. What a row of an earlier schema lacks is filled in from what it has, each time it is read, until the
 * journal has caught up with it. Runs on every row read from `articles`.
 */
export function completeRow(stored: SavedArticle): SavedArticle {
  // A row that is not even an object is for those who judge rows.
  if (typeof stored !== 'object' || stored === null || stored.lists) return stored;
  return {
    ...stored,
    siteDomain: stored.siteDomain ?? domainOf(stored.url),
    authorIds: stored.authorIds ?? [],
    tags: stored.tags ?? [],
    topics: stored.topics ?? [],
    shelf: shelfOf(stored),
    lists: [],
  };
}

function domainOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}
