import { Dexie } from 'dexie';
import {
  BadField,
  type Fields,
  fields,
  filledText,
  listOf,
  oneOf,
  optional,
  text,
  webUrl,
} from '@/lib/article/parse-fields';
import { instant, label, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { AuthorSeen, MergedAuthor, SavedAuthor } from '@/lib/library/tables';
import type { Judgement, TableBackup } from './table-backup';

/** People merged into people merged into people: more than anyone does by hand. */
const deepest = 8;

/**
 * A person is known by the id, else by what persons are found again by (profile address, name and site). The later of two
 * rows with one id stands; a person the library knows under another id stays as the library has them.
 */
export const authorsBackup: TableBackup<SavedAuthor> = {
  read: async (after) =>
    (
      await database.authors
        .where(':id')
        .above(after ?? Dexie.minKey)
        .limit(500)
        .toArray()
    ).map((row) => ({ key: row.id, record: row })),
  readOf: (articleIds) =>
    database.transaction('r', database.authors, database.articles, async () => {
      const rows = await database.articles.bulkGet([...articleIds]);
      const ids = new Set(rows.flatMap((row) => row?.authorIds ?? []));
      const authors = await database.authors.bulkGet([...ids]);
      return authors.flatMap((row) => (row ? [{ key: row.id, record: row }] : []));
    }),
  parse: (value) => author(value, 0),
  judge: async (entries) => (await findPeople(entries)).map(({ judgement }) => judgement),
  store: (entries) =>
    writeLibrary(['authors'], async () => {
      // One after the other: two of a file may share a key, which only one row can have.
      for (const entry of entries) {
        const [found] = await findPeople([entry]);
        if (!found || found.judgement === 'same' || found.judgement === 'newer-here') continue;
        const keys = entry.keys.filter((key) => !found.othersKeys.has(key));
        await database.authors.put({ ...entry, keys });
      }
    }),
};

async function findPeople(
  entries: readonly SavedAuthor[],
): Promise<{ judgement: Judgement; othersKeys: Set<string> }[]> {
  const [byId, byKey] = await Promise.all([
    database.authors.bulkGet(entries.map(({ id }) => id)),
    database.authors
      .where('keys')
      .anyOf(entries.flatMap(({ keys }) => keys))
      .distinct()
      .toArray(),
  ]);
  const owners = new Map(byKey.flatMap((row) => row.keys.map((key) => [key, row.id] as const)));
  return entries.map((entry, index) => {
    const othersKeys = new Set(entry.keys.filter((key) => owners.has(key) && owners.get(key) !== entry.id));
    return { judgement: judge(byId[index], entry, othersKeys.size > 0), othersKeys };
  });
}

function judge(here: SavedAuthor | undefined, there: SavedAuthor, isKnownOtherwise: boolean): Judgement {
  if (!here) return isKnownOtherwise ? 'newer-here' : 'new';
  if (there.lastSeen > here.lastSeen) return 'newer-there';
  return there.lastSeen === here.lastSeen ? 'same' : 'newer-here';
}

function author(value: unknown, depth: number): SavedAuthor {
  if (depth > deepest) throw new BadField('people merged too deep');
  const from = fields(value);
  return {
    id: rowId(from['id']),
    keys: listOf(findKey, 100)(from['keys']),
    ...seen(from),
    kind: oneOf(['person', 'organization'])(from['kind']),
    siteName: text(from['siteName']),
    siteDomain: label(from['siteDomain']),
    ...optional(from, 'links', listOf(webUrl, 50)),
    firstSeen: instant(from['firstSeen']),
    lastSeen: instant(from['lastSeen']),
    history: listOf(earlier, 1_000)(from['history']),
    merged: listOf((one) => mergedAuthor(one, depth + 1), 200)(from['merged']),
  };
}

function seen(from: Fields): Omit<AuthorSeen, 'at'> {
  return {
    name: filledText(from['name']),
    ...optional(from, 'profileUrl', webUrl),
    ...optional(from, 'role', text),
    ...optional(from, 'bio', text),
    ...optional(from, 'avatarUrl', webUrl),
  };
}

function earlier(value: unknown): AuthorSeen {
  const from = fields(value);
  return { ...seen(from), at: instant(from['at']) };
}

function mergedAuthor(value: unknown, depth: number): MergedAuthor {
  const from = fields(value);
  return {
    author: author(from['author'], depth),
    articleIds: listOf(rowId, 100_000)(from['articleIds']),
  };
}

function findKey(value: unknown): string {
  const name = filledText(value);
  if (name.length > 8_300) throw new BadField('too long a key');
  return name;
}
