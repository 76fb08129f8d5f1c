import { database } from './database';
import { writeLibrary } from './open/write-library';

/** How long a client may say the same save again, in milliseconds. It does so within seconds. */
const memory = 7 * 24 * 60 * 60 * 1000;

/** Drops the receipts of saves that nobody will ask for any more. */
export async function forgetSaves(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - memory).toISOString();
  await writeLibrary(['saves'], () => database.saves.where('at').below(before).delete());
}
