import { openZip } from '@/lib/library/backup/open-zip';
import { parseLines } from '@/lib/library/backup/parse-lines';
import { restoreBackup } from '@/lib/library/backup/restore-backup';
import { libraryTables } from '@/lib/library/backup/tables/tables';
import { writeBackup } from '@/lib/library/backup/write-backup';

/** A backup file of the library, or of some stories of it. */
export async function backUp(settings: Record<string, unknown> = {}, only?: string[]): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  await writeBackup(sink, { settings, ...(only && { only }) });
  return new Blob(chunks);
}

/** Restores as the page and the background do together; resolves to the settings that were offered. */
export async function restore(file: Blob): Promise<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  await restoreBackup(await openZip(file), {
    store: (table, lines) => libraryTables[table].store(parseLines(table, lines).entries),
    restoreSetting: async (name, value) => void (settings[name] = value),
  });
  return settings;
}
