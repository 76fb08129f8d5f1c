import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import { completeRow } from '@/lib/library/rows/complete-row';
import { listKeys, listOfKey } from '@/lib/library/rows/list-keys';
import type { ListCount, ListKind } from '@/lib/library/tables';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

const shelfLists = ['all', 'unread', 'begun', 'read', 'archived', 'bin', 'favourite'] as const;
export type ShelfCounts = Record<(typeof shelfLists)[number], number>;

/** How many articles stand on each shelf. Reads seven small rows, however large the library is. */
export function watchShelfCounts(
  onChange: (counts: ShelfCounts) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const counted = await database.counts.bulkGet([...shelfLists]);
    const counts = Object.fromEntries(
      shelfLists.map((list, index) => [list, counted[index]?.count ?? 0]),
    ) as ShelfCounts;
    if (await database.journal.get('catch-up')) await addUncounted(counts);
    return counts;
  };
  return watchQuery(query, onChange, onError);
}

/** Rows of schema 1 are counted when the journal catches up with them. */
async function addUncounted(counts: ShelfCounts): Promise<void> {
  await database.articles.each((row) => {
    if (row.lists.length > 0) return;
    for (const list of listKeys(completeRow(row)).map(listOfKey)) {
      if (list in counts) counts[list as keyof ShelfCounts] += 1;
    }
  });
}

/** A count of a site, an author or a tag. */
export interface Tally extends ListCount {
  /** Where an author writes: two of the same name are told apart by it. */
  siteName?: string;
}

/** The sites, authors or tags with the most articles, most first. An author's label is the name as last seen. */
export function watchListCounts(
  kind: Exclude<ListKind, 'shelf'>,
  limit: number,
  onChange: (counts: Tally[]) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const counts = await database.counts
      .where('[kind+count]')
      .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
    return kind === 'author' ? namedAuthors(counts) : counts;
  };
  return watchQuery(query, onChange, onError);
}

/** How many articles each of these authors has, by id. One that only the bin names is missing. */
export function watchAuthorCounts(
  ids: readonly string[],
  onChange: (counts: Map<string, number>) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const counts = await database.counts.bulkGet(ids.map((id) => `author:${id}`));
    return new Map(ids.flatMap((id, index) => (counts[index] ? [[id, counts[index].count]] : [])));
  };
  return watchQuery(query, onChange, onError);
}

async function namedAuthors(counts: ListCount[]): Promise<Tally[]> {
  const authors = await database.authors.bulkGet(counts.map(({ list }) => list.slice('author:'.length)));
  return counts.map((count, index) => {
    const author = authors[index];
    return author ? { ...count, label: author.name, siteName: author.siteName } : count;
  });
}
