import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { type Candidates, findCandidates } from '@/lib/library/search/find-related';
import type { StoryThread } from '@/lib/library/tables';
import { chooseThread } from '@/lib/threads/choose-thread';
import { isSameEvent } from '@/lib/threads/same-event';

/** What `meta` says of how far the stories were looked at: the number of a text before which none was passed over. */
const progressKey = 'threads';
/** So many stories of before are looked at in one go: some seconds. The next start goes on. */
const most = 200;
/** So many names and words stand for a thread. */
const sharedCount = 8;

let last: Promise<unknown> = Promise.resolve();

/**
 * Puts a story into the thread of its event, or begins one with the saved stories on the same. A story that stands in a thread
 * already stays there. Only in the background. Rejects with what Dexie reports.
 */
export function threadStory(id: string, now = new Date()): Promise<void> {
  // One after the other: two stories of one event that come together are to find each other.
  const threaded = last.then(() => lookAt(id, now));
  last = threaded.catch(() => undefined);
  return threaded;
}

async function lookAt(id: string, now: Date): Promise<void> {
  await findThread(id, now);
  await noteProgress(id);
}

/** The same for the stories whose text came or changed and that nobody looked at since, in the order they came. */
export async function threadStories(now = new Date()): Promise<void> {
  const ids = await database.articles
    .where('doc')
    .above(await progress())
    .limit(most)
    .primaryKeys();
  for (const id of ids) await threadStory(id, now);
}

async function progress(): Promise<number> {
  const value = (await database.meta.get(progressKey))?.value;
  return typeof value === 'number' ? value : -1;
}

/** Notes that a story was looked at, unless there are others before it that were not. */
async function noteProgress(id: string): Promise<void> {
  const [row, known] = await Promise.all([database.articles.get(id), progress()]);
  const doc = row?.doc;
  if (doc === undefined || doc <= known) return;
  const passedOver = await database.articles.where('doc').between(known, doc, false, false).count();
  if (passedOver > 0) return;
  await writeLibrary(['meta'], () => database.meta.put({ key: progressKey, value: doc }));
}

async function findThread(id: string, now: Date): Promise<void> {
  if ((await database.threads.where('articleIds').equals(id).count()) > 0) return;
  const candidates = await findCandidates(id);
  if (!candidates || candidates.row.removedAt) return;
  const alike = await onSameEvent(candidates);
  const ids = alike.map(({ row }) => row.id);
  const shared = mostTold(alike);
  await writeLibrary(['threads'], async () => {
    const threads = await database.threads.where('articleIds').anyOf(ids).distinct().toArray();
    const chosen = chooseThread(id, ids, threads);
    if (!chosen) return;
    await database.threads.put('join' in chosen ? joined(chosen.join, id, now) : begun(chosen.beginWith));
  });

  function begun(others: string[]): StoryThread {
    return {
      id: crypto.randomUUID(),
      shared,
      articleIds: [...others, id],
      leftOut: [],
      updatedAt: now.toISOString(),
    };
  }
}

function joined(thread: StoryThread, id: string, now: Date): StoryThread {
  return { ...thread, articleIds: [...thread.articleIds, id], updatedAt: now.toISOString() };
}

async function onSameEvent({ found, row, story }: Candidates): Promise<Candidates['found']> {
  const [edges, backEdges] = await Promise.all([
    database.related.where('articleId').equals(row.id).toArray(),
    database.related.where('url').equals(row.url).toArray(),
  ]);
  const urls = new Set(edges.map(({ url }) => url));
  const ids = new Set(backEdges.map(({ articleId }) => articleId));
  return found.filter((one) =>
    isSameEvent(story, one.candidate, urls.has(one.row.url) || ids.has(one.row.id)),
  );
}

/** The words that most of the stories share, names first. */
function mostTold(alike: Candidates['found']): string[] {
  const told = new Map<string, { isName: boolean; score: number }>();
  for (const { spelling, isName, score } of alike.flatMap(({ candidate }) => candidate.shared)) {
    told.set(spelling, { isName, score: (told.get(spelling)?.score ?? 0) + score });
  }
  return [...told]
    .toSorted(([, one], [, other]) => Number(other.isName) - Number(one.isName) || other.score - one.score)
    .map(([spelling]) => spelling)
    .slice(0, sharedCount);
}
