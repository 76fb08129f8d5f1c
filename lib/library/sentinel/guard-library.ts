import type { DBCore, DBCoreTransaction } from 'dexie';
import { database, type LibraryDatabase } from '@/lib/library/database';
import { LibraryLost } from '@/lib/library/library-lost';
import { changeSentinel } from './change-sentinel';
import { findInLibrary } from './find-in-library';
import { type Identity, identityRow } from './identity';
import { judgeLibrary } from './judge-library';
import { raiseAlarm } from './raise-alarm';
import { alarmItem, type Sentinel, sentinelItem } from './sentinel';

/** Tables whose changes count the generation up: what a person would miss most. */
const countedTables = new Set(['contents', 'revisions', 'highlights', 'threads']);
/** Where one is in a story, tags and shelves stand here: too many small changes to count, but noted as a day's work. */
const touchedTable = 'articles';

/** Changes that come so close together, in milliseconds, are noted at once: a restore makes thousands. */
const noteAfter = 200;

let identity: Identity | undefined;
let isLost = false;
let changeWaits = false;
let noteTimer: ReturnType<typeof setTimeout> | undefined;
let onNoted: (sentinel: Sentinel) => void = () => undefined;

/**
 * Watches over the library from now on; to be called in the background before anything opens the database.
 *
 * At each opening the library is compared with the sentinel. While it is not the one that was written last, every write
 * rejects with `LibraryLost`, nothing is changed, and pages are told by `alarmItem`. Each transaction that changes what a
 * person would miss counts the generation up in the database, within that transaction; once it is on disk it is noted in the
 * sentinel, and `afterNote` is told.
 */
export function guardLibrary(afterNote: (sentinel: Sentinel) => void): void {
  onNoted = afterNote;
  database.use({ stack: 'dbcore', name: 'guard', create: guarded });
  database.on('ready', (opened) => checkLibrary(opened as LibraryDatabase), true);
}

/** Whether the library is the one that was written last. Opens it, if it is not open. */
export async function isLibrarySound(): Promise<boolean> {
  await database.open();
  return !isLost;
}

/** Goes on with the library as it stands, because the person decided so. The sentinel agrees with it when this resolves. */
export async function acceptLibrary(): Promise<void> {
  const sentinel = await sentinelItem.getValue();
  const found = await findInLibrary(database);
  isLost = false;
  identity = {
    dbId: crypto.randomUUID(),
    generation: Math.max(sentinel?.generation ?? 0, found.identity?.generation ?? 0) + 1,
  };
  await database.meta.put(identityRow(identity));
  onNoted(await noteChange());
}

async function checkLibrary(opened: LibraryDatabase): Promise<void> {
  // The sentinel first: a change is in the database before it is noted there.
  const sentinel = await sentinelItem.getValue();
  const found = await findInLibrary(opened);
  const verdict = judgeLibrary(sentinel, found);
  isLost = verdict !== 'sound' && verdict !== 'new';
  if (verdict !== 'sound' && verdict !== 'new') return raiseAlarm(verdict, sentinel);

  identity = found.identity ?? { dbId: crypto.randomUUID(), generation: 0 };
  if (!found.identity) await opened.meta.put(identityRow(identity));
  const { dbId, generation } = identity;
  if (sentinel?.dbId !== dbId) {
    await changeSentinel((before) => ({ ...before, dbId, generation, articles: found.articles }));
  }
  // What was noticed before was a passing trouble, unless the person has begun to bring stories back.
  if ((await alarmItem.getValue())?.answered === false) await alarmItem.setValue(null);
}

function guarded(core: DBCore): DBCore {
  const counted = new WeakSet<object>();
  const countUp = async (transaction: DBCoreTransaction) => {
    if (counted.has(transaction) || !identity) return;
    counted.add(transaction);
    identity = { ...identity, generation: identity.generation + 1 };
    await core.table('meta').mutate({ type: 'put', trans: transaction, values: [identityRow(identity)] });
  };
  return {
    ...core,
    transaction: (stores, mode, options) => {
      if (mode === 'readwrite' && isLost) throw new LibraryLost();
      const counts = stores.some((store) => countedTables.has(store));
      if (mode !== 'readwrite' || (!counts && !stores.includes(touchedTable)))
        return core.transaction(stores, mode, options);
      const transaction = core.transaction(
        counts ? [...new Set([...stores, 'meta'])] : stores,
        mode,
        options,
      );
      // Dexie's own type hides that it is the browser's transaction.
      (transaction as IDBTransaction).addEventListener('complete', () => noteSoon(counted.has(transaction)));
      return transaction;
    },
    table: (name) => {
      const table = core.table(name);
      if (!countedTables.has(name)) return table;
      return {
        ...table,
        mutate: async (request) => {
          const [result] = await Promise.all([table.mutate(request), countUp(request.trans)]);
          return result;
        },
      };
    },
  };
}

function noteSoon(isChange: boolean): void {
  changeWaits ||= isChange;
  noteTimer ??= setTimeout(() => {
    noteTimer = undefined;
    // A note that fails is made up for by the next: the database may be ahead of the sentinel.
    void (changeWaits ? noteChange() : noteTouch()).then(onNoted, () => undefined);
    changeWaits = false;
  }, noteAfter);
}

async function noteChange(): Promise<Sentinel> {
  const { identity: found, articles } = await findInLibrary(database);
  if (!found) throw new LibraryLost();
  return changeSentinel((before) => ({ ...before, ...found, articles, lastWrite: new Date().toISOString() }));
}

function noteTouch(): Promise<Sentinel> {
  return changeSentinel((before) => {
    if (!before) throw new LibraryLost();
    return { ...before, lastWrite: new Date().toISOString() };
  });
}
