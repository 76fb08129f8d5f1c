/**
 * Why a save failed, in the two kinds a person can act on. Dexie reports a failed transaction as `AbortError` and keeps
 * the truth in `inner`: 'QuotaExceededError', or, on a full disk with `unlimitedStorage`, a 'DataError' that speaks of
 * IOError (both seen in Chromium 156).
 */
export function saveFailure(error: unknown): 'quota' | 'disk-error' {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause.name === 'QuotaExceededError' || /IOError/.test(cause.message)) return 'quota';
  }
  return 'disk-error';
}
