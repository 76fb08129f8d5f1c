import { BackupFault } from '@/lib/library/backup/backup-fault';
import { type BackupSource, checkedSource } from '@/lib/library/backup/backup-source';
import { gunzip } from './gzip';
import type { Snapshot } from './list-snapshots';
import { findFile, getSnapshotsFolder } from './snapshot-folder';

/** Opens a snapshot to restore from it. Its files are believed as little as those of a backup from elsewhere. */
export async function openSnapshot({ id, manifest }: Snapshot): Promise<BackupSource> {
  const folder = await (await getSnapshotsFolder()).getDirectoryHandle(id);
  return checkedSource(manifest, async (part) => {
    const file = await findFile(folder, `${part.name}.gz`);
    if (!file) throw new BackupFault('damaged', `${part.name} is missing`);
    try {
      return await gunzip(file, part.bytes);
    } catch (error) {
      throw new BackupFault('damaged', `${part.name}: ${String(error)}`);
    }
  });
}
