import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { changeKey, undoKey } from './change-keys';

/** How long a change can be taken back, in milliseconds: nobody looks for it the next day. */
const memory = 24 * 60 * 60 * 1000;

/** Drops the notes of changes that can no longer be taken back. What is not done yet stays. */
export async function forgetChanges(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - memory).toISOString();
  await writeLibrary(['changes', 'changeSteps', 'journal'], async () => {
    for (const id of await database.changes.where('at').below(before).primaryKeys()) {
      const unfinished = await database.journal.bulkGet([changeKey(id), undoKey(id)]);
      if (unfinished.some((entry) => entry !== undefined)) continue;
      await database.changeSteps
        .where('[changeId+number]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .delete();
      await database.changes.delete(id);
    }
  });
}
