import { database } from '@/lib/library/database';
import type { ListName } from '@/lib/library/rows/list-keys';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

/** What a person calls the list of a site, an author or a tag. One that no story stands in any more has the name it is addressed by. */
export function watchLabel(
  list: ListName,
  onChange: (label: string) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const name = list.slice(list.indexOf(':') + 1);
  const query = async () => {
    if (list.startsWith('author:')) return (await database.authors.get(name))?.name ?? name;
    return (await database.counts.get(list))?.label || name;
  };
  return watchQuery(query, onChange, onError);
}
