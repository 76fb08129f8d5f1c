import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { changeKey, undoKey } from './change-keys';

/** Leaves the rest of a change, or of taking it back, as it is. Returns false when it was not under way. */
export function cancelChange(id: string): Promise<boolean> {
  return writeLibrary(['journal'], async () => {
    const keys = [changeKey(id), undoKey(id)];
    const found = (await database.journal.bulkGet(keys)).some((entry) => entry !== undefined);
    await database.journal.bulkDelete(keys);
    return found;
  });
}
