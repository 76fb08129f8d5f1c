import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { StoryThread } from '@/lib/library/tables';

/** Calls a thread something else; no name: what its stories share stands for one again. Returns false when there is no such thread. */
export function nameThread(id: string, name: string | undefined, now = new Date()): Promise<boolean> {
  return writeLibrary(['threads'], async () => {
    const thread = await database.threads.get(id);
    if (!thread) return false;
    const { name: _, ...rest } = thread;
    await database.threads.put({ ...rest, ...(name && { name }), changedAt: now.toISOString() });
    return true;
  });
}

/**
 * Puts stories into a thread and takes others out, because the person says so. What is taken out is not found into it again; what is put
 * in leaves the thread it stood in: a story stands in one. Returns false when there is no such thread.
 */
export function changeThread(
  id: string,
  add: readonly string[],
  remove: readonly string[],
  now = new Date(),
): Promise<boolean> {
  return writeLibrary(['threads'], async () => {
    const thread = await database.threads.get(id);
    if (!thread) return false;
    const others = await database.threads
      .where('articleIds')
      .anyOf([...add])
      .distinct()
      .toArray();
    const left = others
      .filter((other) => other.id !== id)
      .map((other) => ({ ...without(other, add), changedAt: now.toISOString() }));
    const kept = without(thread, remove);
    const come = add.filter((one) => !kept.articleIds.includes(one));
    await database.threads.bulkPut([
      ...left,
      {
        ...kept,
        articleIds: [...kept.articleIds, ...come],
        leftOut: kept.leftOut.filter((one) => !add.includes(one)),
        changedAt: now.toISOString(),
        ...(come.length > 0 && { updatedAt: now.toISOString() }),
      },
    ]);
    return true;
  });
}

function without(thread: StoryThread, ids: readonly string[]): StoryThread {
  const gone = thread.articleIds.filter((one) => ids.includes(one));
  return {
    ...thread,
    articleIds: thread.articleIds.filter((one) => !gone.includes(one)),
    leftOut: [...new Set([...thread.leftOut, ...gone])],
  };
}
