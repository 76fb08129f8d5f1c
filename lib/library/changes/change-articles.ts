import type { StoryChange } from '@/lib/article/story-change';
import { database } from '@/lib/library/database';
import { changeStep } from '@/lib/library/journal/change-articles';
import { deleteStep } from '@/lib/library/journal/delete-articles';
import { finishWork } from '@/lib/library/journal/journal';
import { writeLibrary } from '@/lib/library/open/write-library';
import { knownSpelling } from '@/lib/library/tags/known-spelling';
import { changeKey } from './change-keys';
import { changeTables } from './change-tables';

/** So many articles are changed in one transaction: a fraction of a second. */
const stepSize = 200;

/**
 * Does one thing to articles, however many: what is to be done is written down first, then done step by step, so that it goes on after the
 * background died, can be stopped in the middle (`cancelChange`) and taken back (`undoChange`). A few are changed at once. Said again with
 * the same id it goes on. Resolves with true when it is done, with false when there is nothing to do it to, or it was stopped.
 */
export async function changeArticles(
  id: string,
  change: StoryChange,
  articleIds: readonly string[],
  now = new Date(),
): Promise<boolean> {
  const isDeletion = change.kind === 'deleted';
  const ids = [...new Set(articleIds)];
  const isDone = await writeLibrary([...changeTables(isDeletion), 'journal'], async () => {
    const known = await database.changes.get(id);
    if (known) return known.done === known.of;
    if (ids.length === 0) return false;
    await database.changes.put({
      id,
      at: now.toISOString(),
      change: await spelled(change),
      of: ids.length,
      done: 0,
      changed: 0,
    });
    const starts = Array.from({ length: Math.ceil(ids.length / stepSize) }, (_, number) => number * stepSize);
    await database.changeSteps.bulkPut(
      starts.map((start, number) => ({ changeId: id, number, ids: ids.slice(start, start + stepSize) })),
    );
    if (starts.length === 1) {
      await (isDeletion ? deleteStep(id, 0) : changeStep(id, 0));
      return true;
    }
    const work = isDeletion ? 'delete-articles' : 'change-articles';
    await database.journal.put({ key: changeKey(id), work, changeId: id });
    return false;
  });
  if (isDone) return true;
  await finishWork(changeKey(id));
  const { done, of } = (await database.changes.get(id)) ?? { done: 0, of: 1 };
  return done === of;
}

/** 'ferries' next to the tag 'Ferries' is the same one. */
async function spelled(change: StoryChange): Promise<StoryChange> {
  if (change.kind !== 'tag') return change;
  const [tag = change.tag] = await knownSpelling([change.tag]);
  return { ...change, tag };
}
