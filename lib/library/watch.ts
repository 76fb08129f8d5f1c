import { liveQuery } from 'dexie';
import type { Article } from '@/lib/article/article';
import { database, type SavedArticle } from './database';

export type { SavedArticle } from './database';

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

/** How many saved articles are not in the bin. */
export function watchCount(onChange: Watcher<number>, onError: () => void): Stop {
  return watch(
    async () => {
      const [all, removed] = await Promise.all([
        database.articles.count(),
        database.articles.where('removedAt').above('').count(),
      ]);
      return all - removed;
    },
    onChange,
    onError,
  );
}

/** What is in the bin, last deleted first. */
export function watchBin(onChange: Watcher<SavedArticle[]>, onError: () => void): Stop {
  return watch(() => database.articles.orderBy('removedAt').reverse().toArray(), onChange, onError);
}

/** The row of one article; `undefined` when it is not in the library. One in the bin is still told. */
export function watchRow(id: string, onChange: Watcher<SavedArticle | undefined>, onError: () => void): Stop {
  return watch(() => database.articles.get(id), onChange, onError);
}

/** One article itself. Told again when the story is saved again, not when its row changes (a place, the bin). */
export function watchArticle(id: string, onChange: Watcher<Article | undefined>, onError: () => void): Stop {
  return watch(async () => (await database.contents.get(id))?.article, onChange, onError);
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
