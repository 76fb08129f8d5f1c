import { database } from '@/lib/library/database';
import type { SavedAuthor } from '@/lib/library/tables';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

export type { SavedAuthor } from '@/lib/library/tables';

/** An author as last seen, with whom a person said to be the same; nothing when there is none of this id any more. */
export function watchAuthor(
  id: string,
  onChange: (author: SavedAuthor | undefined) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  return watchQuery(() => database.authors.get(id), onChange, onError);
}
