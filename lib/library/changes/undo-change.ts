import { database } from '@/lib/library/database';
import { finishWork } from '@/lib/library/journal/journal';
import { writeLibrary } from '@/lib/library/open/write-library';
import { changeKey, undoKey } from './change-keys';

/**
 * Takes back what a change did, its last step first; what the person did otherwise since stays. Resolves when it is done or was stopped; if
 * the background dies before, the journal goes on with it. Returns false when there is nothing to take back.
 */
export async function undoChange(id: string): Promise<boolean> {
  const isThere = await writeLibrary(['changes', 'journal'], async () => {
    const known = await database.changes.get(id);
    if (!known || known.change.kind === 'deleted') return false;
    await database.journal.delete(changeKey(id));
    await database.journal.put({ key: undoKey(id), work: 'undo-change', changeId: id });
    return true;
  });
  return isThere && finishWork(undoKey(id));
}
