import { readZip } from '@/lib/zip/read-zip';
import { ZipFault } from '@/lib/zip/zip-fault';
import { BackupFault } from './backup-fault';
import { backupLimits, manifestName } from './backup-format';
import { type BackupSource, checkedSource } from './backup-source';
import { parseManifest } from './parse-manifest';

/**
 * Opens a backup file. Nothing in it is believed: besides what `readZip` refuses, what the manifest does not name is never touched.
 * Throws `BackupFault`.
 */
export async function openZip(file: Blob): Promise<BackupSource> {
  const files = await asBackup(
    readZip(file, { ...backupLimits, entries: backupLimits.parts }, { strict: true }),
  );
  const folder = folderOf([...files.keys()]);
  const read = (name: string, most: number, signal?: AbortSignal) => {
    const found = files.get(folder + name);
    if (!found) throw new BackupFault('damaged', `${name} is missing`);
    return asBackup(found.read(most, signal));
  };
  if (!files.has(folder + manifestName)) throw new BackupFault('not-a-backup', 'no manifest');
  const manifest = parseManifest(await read(manifestName, backupLimits.manifest));
  for (const part of manifest.parts) {
    const found = files.get(folder + part.name);
    if (!found) throw new BackupFault('damaged', `${part.name} is missing`);
    if (found.size !== part.bytes) throw new BackupFault('damaged', `the size of ${part.name}`);
  }
  return checkedSource(manifest, (part, signal) => read(part.name, part.bytes, signal));
}

/** Where the manifest lies: who unpacks an archive and packs it again packs its folder. */
function folderOf(names: readonly string[]): string {
  const found = names.filter((name) => name.split('/', 3).length === 2 && name.endsWith(`/${manifestName}`));
  return names.includes(manifestName) ? '' : (found[0]?.slice(0, -manifestName.length) ?? '');
}

async function asBackup<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw new BackupFault(error.reason === 'not-a-zip' ? 'not-a-backup' : error.reason, error.message);
  }
}
