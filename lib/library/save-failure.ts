import { LibraryLost } from './library-lost';
import { LibraryFault, type LibraryFaultReason } from './open/library-fault';

/**
 * Why the library was not written, in the kinds a person can act on. 'library-lost': nothing is written because the library is
 * not the one that was written last. Dexie reports a failed transaction as `AbortError` and keeps
 * the truth in `inner`: 'QuotaExceededError', or, on a full disk with `unlimitedStorage`, a 'DataError' that speaks of
 * IOError (both seen in Chromium 156). When the disk fills up under the database's own log, Chromium closes the library and says
 * 'UnknownError: Internal error' of whatever comes next, which may be other trouble too: the sentence for 'disk-error' speaks of room.
 */
export function saveFailure(error: unknown): 'quota' | 'library-lost' | 'disk-error' | LibraryFaultReason {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause instanceof LibraryLost) return 'library-lost';
    if (cause instanceof LibraryFault) return cause.reason;
    if (cause.name === 'QuotaExceededError' || /IOError/.test(cause.message)) return 'quota';
  }
  return 'disk-error';
}
