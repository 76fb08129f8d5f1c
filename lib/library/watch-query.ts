import { Dexie, liveQuery } from 'dexie';
import { database } from './database';
import { LibraryFault, type LibraryFaultReason } from './open/library-fault';
import { openLibrary, whenSuperseded } from './open/open-library';

/** Ends a watch. */
export type Stop = () => void;

/**
 * Why a watch tells nothing. After 'blocked' it goes on waiting and may yet tell; 'superseded' ends with a reload of the page.
 * 'damaged': what is on the disk is not of the shape it should have.
 */
export type WatchFailure = LibraryFaultReason | 'damaged' | 'failed';

export class Damaged extends Error {
  override name = 'Damaged';
}

/**
 * Tells what a query of the library gives: at once, and again whenever that changes, whoever changed it; or why it cannot be told. Never
 * neither: `liveQuery` alone says nothing when the library does not open or its handle is gone.
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  onChange: (value: T) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  let isStopped = false;
  let unsubscribe: Stop | undefined;
  let retries = 1;

  const fail = (error: unknown) => {
    if (isStopped) return;
    if (error instanceof LibraryFault) onError(error.reason);
    else onError(error instanceof Damaged ? 'damaged' : 'failed');
  };
  const subscribe = () => {
    const subscription = liveQuery(() => settled(query)).subscribe({
      next: ({ value, error }) => {
        if (error === undefined) return onChange(value as T);
        // A handle that the browser closed: one more try with a new one.
        if (!(error instanceof Dexie.DatabaseClosedError) || retries-- === 0) return fail(error);
        subscription.unsubscribe();
        void start();
      },
      error: fail,
    });
    unsubscribe = () => subscription.unsubscribe();
  };
  const start = async (): Promise<void> => {
    try {
      await openLibrary();
      if (!isStopped) subscribe();
    } catch (error) {
      fail(error);
      if (!(error instanceof LibraryFault) || error.reason !== 'blocked' || isStopped) return;
      await database.open();
      await start();
    }
  };

  start().catch(fail);
  const forget = whenSuperseded(() => fail(new LibraryFault('superseded')));
  return () => {
    isStopped = true;
    forget();
    unsubscribe?.();
  };
}

async function settled<T>(query: () => Promise<T>): Promise<{ value?: T; error?: unknown }> {
  try {
    return { value: await query() };
  } catch (error) {
    return { error };
  }
}
