import type { Manifest } from '@/lib/library/backup/backup-format';
import { manifestName } from '@/lib/library/backup/backup-format';
import { parseManifest } from '@/lib/library/backup/parse-manifest';
import { findFile, folderNames, getSnapshotsFolder } from './snapshot-folder';

export interface Snapshot {
  id: string;
  manifest: Manifest;
}

/** Every whole snapshot, newest first. One whose manifest cannot be read is left out. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const snapshots = await getSnapshotsFolder();
  const found: Snapshot[] = [];
  for (const id of await folderNames(snapshots)) {
    const manifest = await findManifest(await snapshots.getDirectoryHandle(id));
    if (manifest) found.unshift({ id, manifest });
  }
  return found;
}

async function findManifest(folder: FileSystemDirectoryHandle): Promise<Manifest | undefined> {
  const file = await findFile(folder, manifestName);
  try {
    return file && parseManifest(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}
