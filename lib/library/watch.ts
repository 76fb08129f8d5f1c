import type { Article } from '@/lib/article/article';
import { parseArticle } from '@/lib/article/parse-article';
import { database } from './database';
import { faultOfRow } from './rows/fault-of-row';
import type { DamagedRow, Revision, SavedArticle } from './tables';
import { Damaged, type Stop, type WatchFailure, watchQuery } from './watch-query';

export type { Revision, SavedArticle } from './tables';

type Watcher<T> = (value: T) => void;
type OnError = (reason: WatchFailure) => void;

/** The row of one article; `undefined` when it is not in the library. One in the bin is still told. */
export function watchRow(id: string, onChange: Watcher<SavedArticle | undefined>, onError: OnError): Stop {
  return watchQuery(async () => sound([await database.articles.get(id)])[0], onChange, onError);
}

/**
 * One article itself. Told again when the story is saved again, not when its row changes (a place, the bin). Fails with 'damaged' when
 * what is on the disk is no article.
 */
export function watchArticle(id: string, onChange: Watcher<Article | undefined>, onError: OnError): Stop {
  const query = async () => {
    const content = await database.contents.get(id);
    const parsed = content && parseArticle(content.article);
    if (parsed && !parsed.ok) throw new Damaged(parsed.reason);
    return parsed?.article;
  };
  return watchQuery(query, onChange, onError);
}

/** Which of these canonical addresses are saved and not in the bin, as address → row. */
export function watchSaved(
  urls: string[],
  onChange: Watcher<Map<string, SavedArticle>>,
  onError: OnError,
): Stop {
  const query = async () => {
    const rows = sound(await database.articles.where('url').anyOf(urls).toArray());
    return new Map(rows.filter((row) => !row.removedAt).map((row) => [row.url, row]));
  };
  return watchQuery(query, onChange, onError);
}

/** What the library says of the stories a publisher shows beside one: 'read' to the end, or saved. What it lacks is new. */
export function relatedMarks(saved: ReadonlyMap<string, SavedArticle>): Map<string, 'saved' | 'read'> {
  return new Map([...saved].map(([url, row]) => [url, row.finishedAt ? 'read' : 'saved']));
}

/** The texts of an article before it was changed, the last one first. What changed between two: `diffRevisions`. */
export function watchRevisions(articleId: string, onChange: Watcher<Revision[]>, onError: OnError): Stop {
  const query = () => database.revisions.where('articleId').equals(articleId).reverse().sortBy('at');
  return watchQuery(query, onChange, onError);
}

/** Rows that were set aside because of their shape. */
export function watchDamaged(onChange: Watcher<DamagedRow[]>, onError: OnError): Stop {
  return watchQuery(() => database.damaged.toArray(), onChange, onError);
}

function sound(rows: readonly (SavedArticle | undefined)[]): SavedArticle[] {
  return rows.flatMap((row) => (row && faultOfRow(row) === undefined ? [row] : []));
}
