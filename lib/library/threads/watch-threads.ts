import { canonicalUrl } from '@/lib/article/canonical-url';
import { database } from '@/lib/library/database';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import type { SavedArticle, StoryThread } from '@/lib/library/tables';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';
import { isOnEvent } from '@/lib/threads/is-on-event';

/** A thread as it is shown: its stories along the time, each with what its publisher shows beside it on the same event. */
export interface ThreadInTime {
  thread: StoryThread;
  /** Oldest first, by when they were published; those that were not, by when they were saved. */
  stories: { row: SavedArticle; links: { url: string; title: string }[] }[];
}

/** One story is no thread. */
const fewest = 2;

/** The thread that a saved story stands in; `undefined` when it stands in none. */
export function watchThreadOf(
  articleId: string,
  onChange: (thread: ThreadInTime | undefined) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const thread = await database.threads.where('articleIds').equals(articleId).first();
    return thread && shown(await inTime(thread));
  };
  return watchQuery(query, onChange, onError);
}

/** The threads that a story came into last, of at most `limit`. */
export function watchThreads(
  limit: number,
  onChange: (threads: ThreadInTime[]) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const threads = await database.threads.orderBy('updatedAt').reverse().limit(limit).toArray();
    const all = await Promise.all(threads.map(inTime));
    return all.flatMap((thread) => shown(thread) ?? []);
  };
  return watchQuery(query, onChange, onError);
}

function shown(thread: ThreadInTime): ThreadInTime | undefined {
  return thread.stories.length >= fewest ? thread : undefined;
}

async function inTime(thread: StoryThread): Promise<ThreadInTime> {
  const [found, edges] = await Promise.all([
    database.articles.bulkGet(thread.articleIds),
    database.related.where('articleId').anyOf(thread.articleIds).toArray(),
  ]);
  const rows = found
    .filter((row) => row !== undefined)
    .filter((row) => !row.removedAt && faultOfRow(row) === undefined)
    .toSorted((one, other) => timeOf(one) - timeOf(other));
  // Each link once, beside the first story that had it; what is saved stands in the line itself, or was left out of it.
  const said = new Set(rows.map(({ url }) => url));
  const stories = rows.map((row) => {
    const links = edges.filter(
      ({ articleId, title, url }) =>
        articleId === row.id && !said.has(canonicalUrl(url)) && isOnEvent(title, thread.shared),
    );
    for (const { url } of links) said.add(url);
    return { row, links: links.map(({ title, url }) => ({ title, url })) };
  });
  return { thread, stories };
}

function timeOf({ publishedAt, savedAt }: SavedArticle): number {
  const time = Date.parse(publishedAt ?? savedAt);
  return Number.isNaN(time) ? Date.parse(savedAt) : time;
}
