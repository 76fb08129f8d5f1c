import { database, schemaVersion } from '@/lib/library/database';
import { LibraryFault } from './library-fault';

/** How long another window may hold the library back before that is said, in milliseconds. Ours let go at once. */
const blockedFor = 3_000;
/** How long opening may take at all: bringing 100 000 rows up to date takes a part of it. */
const patience = 60_000;

let isSuperseded = false;
const onSuperseded = new Set<() => void>();

// Dexie closes the handle when another one wants to upgrade, and would open it again at the next use: old code on a newer schema.
database.on('versionchange', (event) => {
  if (event.newVersion === null || event.newVersion <= schemaVersion * 10) return;
  isSuperseded = true;
  database.close();
  for (const tell of onSuperseded) tell();
});

/**
 * Opens the library if it is not open. Rejects with a `LibraryFault` when another window holds it back for longer than a person
 * waits, and when a newer Lede has taken it over: Dexie opens a newer schema with old code without a word. When it was blocked, the
 * opening goes on, and a later call may succeed.
 */
export async function openLibrary(): Promise<void> {
  if (isSuperseded) throw new LibraryFault('superseded');
  if (!database.isOpen()) await openInTime();
  if (database.backendDB().version > schemaVersion * 10) throw new LibraryFault('superseded');
}

/** Calls back when a newer Lede takes the library over. Returns what ends that. */
export function whenSuperseded(tell: () => void): () => void {
  onSuperseded.add(tell);
  return () => onSuperseded.delete(tell);
}

function openInTime(): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new LibraryFault('blocked'));
    const timers = [setTimeout(giveUp, patience)];
    const onBlocked = () => void timers.push(setTimeout(giveUp, blockedFor));
    database.on('blocked', onBlocked);
    const end = () => {
      timers.forEach(clearTimeout);
      database.on('blocked').unsubscribe(onBlocked);
    };
    database
      .open()
      .then(() => resolve(), reject)
      .finally(end);
  });
}
