import { useEffect, useState } from 'preact/hooks';
import type { words } from '@/lib/words/words';

/** Why a watch tells nothing; each has its sentence in the words. */
export type WatchTrouble = keyof typeof words.libraryFailed;

/** What a watch has told so far. */
export type Watched<T> =
  | { state: 'waiting' }
  | { state: 'known'; value: T }
  | { state: 'failed'; reason: WatchTrouble };

export type Watch<T> = (onChange: (value: T) => void, onError: (reason?: WatchTrouble) => void) => () => void;

/**
 * Turns a watch function into state. `key` names what is watched: when it changes, the old watch is stopped and a new one
 * begun; without a key nothing is watched.
 */
export function useWatched<T>(key: string | undefined, watch: Watch<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ state: 'waiting' });
  useEffect(() => {
    setWatched({ state: 'waiting' });
    if (key === undefined) return;
    return watch(
      (value) => setWatched({ state: 'known', value }),
      (reason = 'failed') => setWatched({ state: 'failed', reason }),
    );
    // `watch` is a new function at every rendering; `key` says when it means something new.
  }, [key]);
  return watched;
}
