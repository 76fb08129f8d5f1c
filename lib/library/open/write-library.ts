import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import { openLibrary } from './open-library';

export type TableName = Exclude<keyof typeof database, keyof Dexie>;

/**
 * The one way to write: a 'rw' transaction over the tables, all of it on disk when this resolves, or nothing. Inside a transaction that
 * holds the tables already it is part of that one.
 * Rejects with a `LibraryFault` when the library must not be written, else with what Dexie reports; see save-failure.ts.
 */
export async function writeLibrary<T>(tables: readonly TableName[], write: () => Promise<T>): Promise<T> {
  const attempt = async () => {
    await openLibrary();
    // Dexie follows `await` through a scope function only when that is an async one: else whatever comes a few awaits after a read has a
    // transaction of its own, and this one ends early ('PrematureCommitError').
    return database.transaction('rw', tables, async () => write());
  };
  try {
    return await attempt();
  } catch (error) {
    // A background that slept, or a handle the browser closed: nothing was written, and a new handle is to be had.
    if (error instanceof Dexie.DatabaseClosedError) return attempt();
    throw error;
  }
}
