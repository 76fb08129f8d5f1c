import { type BackupPart, backupTables, manifestName, manifestOf } from '@/lib/library/backup/backup-format';
import { libraryParts, type Position, type Settings } from '@/lib/library/backup/library-parts';
import { sha256 } from '@/lib/files/sha256';
import { keepThree } from './keep-three';
import { gunzip, gzip } from './gzip';
import { findFile, folderNames, getSnapshotsFolder, writeFile } from './snapshot-folder';

/** How far an unfinished snapshot is. It lies beside its parts, so that it is true whatever becomes of the database. */
interface Progress {
  madeAt: string;
  generation: number;
  parts: BackupPart[];
  /** `null` when every part is there. */
  next: Position | null;
}

export interface TakenSnapshot {
  /** ISO 8601: when it was begun. */
  at: string;
  /** The library's count of changes then; see sentinel/guard-library.ts. */
  generation: number;
}

const progressName = 'progress.json';
/** An unfinished snapshot older than this is begun anew, in milliseconds: its first parts would be of another day. */
const freshness = 24 * 60 * 60 * 1000;

/**
 * Copies the library into a new snapshot, or goes on with an unfinished one. Part by part, each read back and compared before
 * the next is written, the manifest last: whoever is killed meanwhile goes on after the last whole part, and a folder without
 * a manifest is no snapshot. Then the oldest of more than three is dropped. Rejects when the disk refuses.
 */
export async function takeSnapshot(
  generation: number,
  settings: Settings,
  now = new Date(),
): Promise<TakenSnapshot> {
  const snapshots = await getSnapshotsFolder();
  const { id, progress } = (await findUnfinished(snapshots, now)) ?? begin(generation, now);
  const folder = await snapshots.getDirectoryHandle(id, { create: true });
  const keepProgress = () => writeFile(folder, progressName, JSON.stringify(progress));
  await keepProgress();
  if (progress.next) {
    for await (const { part, bytes, next } of libraryParts(settings, progress.next)) {
      await writeChecked(folder, part, bytes);
      progress.parts.push(part);
      progress.next = next ?? null;
      await keepProgress();
    }
  }
  const { madeAt, parts } = progress;
  await writeFile(folder, manifestName, JSON.stringify(manifestOf(madeAt, parts)));
  await folder.removeEntry(progressName);
  await keepThree();
  return { at: madeAt, generation: progress.generation };
}

/** Whether a snapshot was begun and not ended, because the background died meanwhile. */
export async function hasUnfinishedSnapshot(now = new Date()): Promise<boolean> {
  return (await findUnfinished(await getSnapshotsFolder(), now)) !== undefined;
}

function begin(generation: number, now: Date): { id: string; progress: Progress } {
  const madeAt = now.toISOString();
  // A name that sorts by time and is one on every file system.
  const id = madeAt.replaceAll(/[:.]/g, '-');
  return { id, progress: { madeAt, generation, parts: [], next: { table: backupTables[0], number: 1 } } };
}

async function findUnfinished(
  snapshots: FileSystemDirectoryHandle,
  now: Date,
): Promise<{ id: string; progress: Progress } | undefined> {
  for (const id of await folderNames(snapshots)) {
    const folder = await snapshots.getDirectoryHandle(id);
    if (await findFile(folder, manifestName)) continue;
    const progress = await readProgress(folder);
    if (progress && now.getTime() - Date.parse(progress.madeAt) < freshness) return { id, progress };
    await snapshots.removeEntry(id, { recursive: true });
  }
  return undefined;
}

/** Written by ourselves, whole or not at all: what cannot be read is no progress. */
async function readProgress(folder: FileSystemDirectoryHandle): Promise<Progress | undefined> {
  const file = await findFile(folder, progressName);
  try {
    return file && (JSON.parse(await file.text()) as Progress);
  } catch {
    return undefined;
  }
}

async function writeChecked(
  folder: FileSystemDirectoryHandle,
  part: BackupPart,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const name = `${part.name}.gz`;
  await writeFile(folder, name, await gzip(bytes));
  const file = await findFile(folder, name);
  const isWhole = file && (await sha256(await gunzip(file, part.bytes))) === part.sha256;
  if (!isWhole) throw new Error(`${name} is not on the disk as it was written.`);
}
