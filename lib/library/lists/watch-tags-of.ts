import { database } from '@/lib/library/database';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

/** More stories than these are not looked through for suggestions. */
const most = 200;

export interface TagsOf {
  /** The person's own, that any of the stories has. */
  tags: string[];
  /** What the publishers call them, the most common first. */
  topics: string[];
}

/** The tags of some stories, and those their publishers suggest: of the first 200 of them. */
export function watchTagsOf(
  ids: readonly string[],
  onChange: (found: TagsOf) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const rows = (await database.articles.bulkGet(ids.slice(0, most))).filter((row) => row !== undefined);
    return {
      tags: mostFirst(rows.flatMap((row) => row.tags)),
      topics: mostFirst(rows.flatMap((row) => row.topics)),
    };
  };
  return watchQuery(query, onChange, onError);
}

function mostFirst(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}
