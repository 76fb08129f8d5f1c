import { database } from '@/lib/library/database';
import { startWork } from '@/lib/library/journal/journal';
import { writeLibrary } from '@/lib/library/open/write-library';

/**
 * Takes back what an import did: the stories it added go, and those it gave something to are as they were. A story the person did something
 * with since stays. Resolves with true when it is done; if the background dies before, the journal goes on with it. Returns false when
 * there is nothing to take back.
 */
export async function undoImport(importId: string, now = new Date()): Promise<boolean> {
  const isThere = await writeLibrary(['imports'], async () => {
    const batch = await database.imports.get(importId);
    if (!batch) return false;
    batch.undone ??= { at: now.toISOString(), taken: 0, stayed: 0 };
    await database.imports.put(batch);
    return true;
  });
  return isThere && startWork({ key: `undo-import ${importId}`, work: 'undo-import', importId });
}
