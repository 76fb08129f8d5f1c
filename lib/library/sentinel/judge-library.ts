import type { Identity } from './identity';
import type { Alarm, Sentinel } from './sentinel';

/** What stands in the database: its own name and count of changes, and how many articles there are. */
export interface Found {
  identity?: Identity | undefined;
  articles: number;
}

/**
 * Whether the library is the one that was written last. `sentinel` must have been read before `found`: a change is in the
 * database first and in the sentinel after.
 *
 * 'new' is a library that has no past: a first installation, or one that held nothing when its files were lost.
 */
export function judgeLibrary(sentinel: Sentinel | null, found: Found): 'sound' | 'new' | Alarm['kind'] {
  const { identity, articles } = found;
  // Without a sentinel there is nothing to compare with: an update from before it, or a profile whose settings were lost.
  if (!sentinel) return identity ? 'sound' : 'new';
  if (identity?.dbId === sentinel.dbId) {
    const isBehind = identity.generation < sentinel.generation;
    const lacksRows = identity.generation === sentinel.generation && articles < sentinel.articles;
    if (!isBehind && !lacksRows) return 'sound';
    // Deleted to the last one, and behind by a change of that: nothing is missing.
    if (sentinel.articles === 0) return 'sound';
    return articles === 0 ? 'empty' : 'torn';
  }
  if (sentinel.articles === 0) return identity ? 'sound' : 'new';
  if (articles === 0) return 'empty';
  return identity ? 'replaced' : 'torn';
}
