import { listSnapshots, type Snapshot } from './list-snapshots';
import { getSnapshotsFolder } from './snapshot-folder';

const kept = 3;

/** Drops what is more than three. */
export async function keepThree(): Promise<void> {
  const snapshots = await getSnapshotsFolder();
  for (const { id } of chooseToDrop(await listSnapshots()))
    await snapshots.removeEntry(id, { recursive: true });
}

/**
 * Which to drop, of all, newest first: the oldest, but never the one with the most stories. A library that shrinks for a
 * reason nobody noticed would else push out the copy that could bring it back.
 */
export function chooseToDrop<S extends Pick<Snapshot, 'manifest'>>(snapshots: readonly S[]): S[] {
  const articles = ({ manifest }: S) => manifest.counts.articles;
  const fullest = snapshots.reduce<S | undefined>(
    (best, one) => (best && articles(best) >= articles(one) ? best : one),
    undefined,
  );
  const others = snapshots.filter((one) => one !== fullest);
  return others.slice(kept - 1);
}
