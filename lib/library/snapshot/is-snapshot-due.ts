import type { Sentinel } from '@/lib/library/sentinel/sentinel';

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * Whether it is time for another snapshot: when nothing was copied yet, after so many changes that copying everything costs
 * about as much as twenty saves cost for each, or when the last is a day old and something has changed since. After a
 * failure, not for an hour.
 */
export function isSnapshotDue(sentinel: Sentinel, now = new Date()): boolean {
  const { articles, generation, lastSnapshot, lastWrite, snapshotFailedAt } = sentinel;
  const since = (iso: string) => now.getTime() - Date.parse(iso);
  if (articles === 0 || (snapshotFailedAt && since(snapshotFailedAt) < hour)) return false;
  if (!lastSnapshot) return true;
  const changes = generation - lastSnapshot.generation;
  if (changes >= changesBetween(articles)) return true;
  return lastWrite !== undefined && lastWrite > lastSnapshot.at && since(lastSnapshot.at) >= day;
}

/** Whether anything was written since the last snapshot: before another version of Lede takes the library over, that is enough. */
export function isSnapshotBehind({ articles, generation, lastSnapshot, lastWrite }: Sentinel): boolean {
  if (articles === 0 || !lastSnapshot) return articles > 0;
  return generation > lastSnapshot.generation || (lastWrite !== undefined && lastWrite > lastSnapshot.at);
}

/** From 5 changes in a small library to 1,000 in one of 20,000 articles and more. */
function changesBetween(articles: number): number {
  return Math.min(1_000, Math.max(5, Math.ceil(articles / 20)));
}
