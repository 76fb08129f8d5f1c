import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { JournalEntry } from '@/lib/library/tables';
import { catchUp } from './catch-up';
import { changeArticles } from './change-articles';
import { deleteArticles } from './delete-articles';
import { moveAuthor } from './move-author';
import { reindex } from './reindex';
import { retag } from './retag';
import { undoChange } from './undo-change';
import { undoImport } from './undo-import';
import type { Work } from './work';

type Works = { [W in JournalEntry['work']]: Work<Extract<JournalEntry, { work: W }>> };

const works: Works = {
  'catch-up': catchUp,
  'change-articles': changeArticles,
  'delete-articles': deleteArticles,
  'move-author': moveAuthor,
  reindex,
  retag,
  'undo-change': undoChange,
  'undo-import': undoImport,
};

let running: Promise<void> | undefined;

/**
 * Writes work down and does it. Resolves with true when it is done, with false when it failed and waits for the next start. If the
 * background dies before that, the next one goes on with it.
 */
export async function startWork(entry: JournalEntry): Promise<boolean> {
  await writeLibrary(['journal'], () => database.journal.put(entry));
  // What runs already may have looked past it.
  await running;
  await resumeJournal();
  return (await database.journal.get(entry.key)) === undefined;
}

/**
 * Does work that is written down already, beside whatever else runs. Resolves with true when it is done, or was taken off the journal
 * meanwhile; rejects with what a piece reports, and leaves the rest for the next start.
 */
export async function finishWork(key: string): Promise<boolean> {
  while (await doPiece(key));
  return (await database.journal.get(key)) === undefined;
}

/**
 * Goes on with all unfinished work: piece by piece, each in a transaction with the note of how far it came. What fails is left for
 * the next start. Resolves when there is nothing more to do.
 */
export function resumeJournal(): Promise<void> {
  running ??= workOff().finally(() => {
    running = undefined;
  });
  return running;
}

async function workOff(): Promise<void> {
  for (const { key } of await database.journal.toArray()) {
    try {
      while (await doPiece(key));
    } catch (error) {
      console.error(`Lede could not go on with '${key}'.`, error);
    }
  }
}

/** Returns false when there is nothing more to do under this key. */
async function doPiece(key: string): Promise<boolean> {
  const entry = await database.journal.get(key);
  const work = entry && (works[entry.work] as Work<JournalEntry> | undefined);
  // Work that this version does not know was begun by another one, and is left to it.
  if (!work) return false;
  return writeLibrary([...work.tables, 'journal'], async () => {
    // Anew: it may have been stopped, or have come further, since.
    const current = await database.journal.get(key);
    if (!current) return false;
    const after = await work.doPiece(current);
    if (after === undefined) await database.journal.delete(key);
    else await database.journal.put({ ...current, after });
    return after !== undefined;
  });
}
