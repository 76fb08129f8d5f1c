import { liveQuery } from 'dexie';
import type { Article } from '@/lib/article/article';
import { database, type SavedArticle } from './database';

export type { SavedArticle } from './database';

/** A saved article with its text. */
export interface OpenedArticle {
  saved: SavedArticle;
  article: Article;
}

type Watcher<T> = (value: T) => void;
/** Ends a watch. */
export type Stop = () => void;

/** The newest saved articles that are not in the bin, newest first: at once, and again whenever the library changes. */
export function watchArticles(limit: number, onChange: Watcher<SavedArticle[]>, onError: () => void): Stop {
  const query = () =>
    database.articles
      .orderBy('savedAt')
      .reverse()
      .filter((article) => !article.removedAt)
      .limit(limit)
      .toArray();
  return watch(query, onChange, onError);
}

/** One article with its text; `undefined` when it is not in the library. An article in the bin is still shown. */
export function watchArticle(
  id: string,
  onChange: Watcher<OpenedArticle | undefined>,
  onError: () => void,
): Stop {
  const query = async () => {
    const [saved, content] = await Promise.all([database.articles.get(id), database.contents.get(id)]);
    return saved && content && { saved, article: content.article };
  };
  return watch(query, onChange, onError);
}

/** Which of these canonical addresses are saved and not in the bin, as address → row. */
export function watchSaved(
  urls: string[],
  onChange: Watcher<Map<string, SavedArticle>>,
  onError: () => void,
): Stop {
  const query = async () => {
    const rows = await database.articles.where('url').anyOf(urls).toArray();
    return new Map(rows.filter((row) => !row.removedAt).map((row) => [row.url, row]));
  };
  return watch(query, onChange, onError);
}

function watch<T>(query: () => Promise<T>, onChange: Watcher<T>, onError: () => void): Stop {
  const subscription = liveQuery(query).subscribe({ next: onChange, error: onError });
  return () => subscription.unsubscribe();
}
