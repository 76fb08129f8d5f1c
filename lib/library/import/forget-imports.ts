import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';

/** How long an import can be taken back, in milliseconds: as long as what was deleted can be brought back. */
const memory = 30 * 24 * 60 * 60 * 1000;

/** Drops the notes of imports that can no longer be taken back; the stories stay. */
export async function forgetImports(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - memory).toISOString();
  await writeLibrary(['imports', 'importSteps'], async () => {
    const old = await database.imports.where('startedAt').below(before).primaryKeys();
    for (const id of old)
      await database.importSteps
        .where('[importId+number]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .delete();
    await database.imports.bulkDelete(old);
  });
}
