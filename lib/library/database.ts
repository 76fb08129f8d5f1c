import { Dexie, type EntityTable } from 'dexie';
import type { Article } from '@/lib/article/article';
import type { Place } from '@/lib/article/place';

/** What lists need of a saved article, and no more: a list of thousands loads no text. */
export interface SavedArticle {
  /** Made once, at the first save; addresses the article in `reader.html?id=`. */
  id: string;
  /** Canonical address: one story is saved once. */
  url: string;
  title: string;
  dek?: string;
  siteName: string;
  authorNames: string[];
  publishedAt?: string;
  leadSrc?: string;
  language?: string;
  direction: Article['direction'];
  readingMinutes: Article['readingMinutes'];
  /** ISO 8601: first save, and the last time the page was read out again. */
  savedAt: string;
  updatedAt: string;
  /** Where the person is in it. */
  place?: Place;
  /** ISO 8601: when the end was first in sight. */
  finishedAt?: string;
  /** ISO 8601: when it went to the bin. Rows in no bin lack the member, so the index holds the bin alone. */
  removedAt?: string;
}

/** The article itself, apart from its row. Same id. */
export interface SavedContent {
  id: string;
  article: Article;
}

/**
 * The library on disk. Only this folder knows it; only the background writes it. Further schema versions are added
 * below the first, naming only the tables that change.
 */
class LibraryDatabase extends Dexie {
  articles!: EntityTable<SavedArticle, 'id'>;
  contents!: EntityTable<SavedContent, 'id'>;

  constructor(name: string) {
    // 'strict': a save answered is a save on disk, not in a cache that a power cut empties.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ articles: 'id, &url, savedAt, removedAt', contents: 'id' });
  }
}

export const database = new LibraryDatabase('lede');
