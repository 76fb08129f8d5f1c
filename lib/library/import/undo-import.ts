import { database } from '@/lib/library/database';
import { finishWork } from '@/lib/library/journal/journal';
import { writeLibrary } from '@/lib/library/open/write-library';

/**
 * Takes back what an import did: the stories it added go, and those it gave something to are as they were. A story the person did something
 * with since stays. Resolves with true when it is done; if the background dies before, the journal goes on with it. Returns false when
 * there is nothing to take back. Rejects with what Dexie reports, and leaves the rest for the next start.
 */
export async function undoImport(importId: string, now = new Date()): Promise<boolean> {
  const key = `undo-import ${importId}`;
  // Both at once: what is marked as undone and stands in no journal is said to be done, and never is.
  const isThere = await writeLibrary(['imports', 'journal'], async () => {
    const batch = await database.imports.get(importId);
    if (!batch) return false;
    batch.undone ??= { at: now.toISOString(), taken: 0, stayed: 0 };
    await Promise.all([
      database.imports.put(batch),
      database.journal.put({ key, work: 'undo-import', importId }),
    ]);
    return true;
  });
  return isThere && finishWork(key);
}
