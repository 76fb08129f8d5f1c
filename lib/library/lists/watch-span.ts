import { database } from '@/lib/library/database';
import { type ListName, listRange } from '@/lib/library/rows/list-keys';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

/** When the first and the last story of a list were saved. Reads two rows. */
export interface Span {
  first: string;
  last: string;
}

/** Since when, and until when, stories of a list were saved; nothing when it is empty. */
export function watchSpan(
  list: ListName,
  onChange: (span: Span | undefined) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const range = () => database.articles.where('lists').between(...listRange(list));
    const [first, last] = await Promise.all([range().first(), range().last()]);
    return first && last && { first: first.savedAt, last: last.savedAt };
  };
  return watchQuery(query, onChange, onError);
}
