import type { Author, Site } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { getEach } from '@/lib/library/get-each';
import type { SavedAuthor } from '@/lib/library/tables';
import { authorKeys } from './author-keys';
import { seeAuthor } from './see-author';

/** Who an article says wrote it. */
export interface Credits {
  authors: readonly Author[];
  site: Site;
  /** When the article was read. */
  at: string;
}

/** People of the library by what they are found again by, see author-keys.ts. */
export type KnownPeople = Map<string, SavedAuthor>;

/** Those of the library that the bylines may name. Within a transaction over `authors`. */
export async function findPeople(articles: readonly Credits[]): Promise<KnownPeople> {
  const wanted = articles.flatMap(({ authors, site }) =>
    authors.flatMap((author) => {
      const { name, profile } = authorKeys(author, site.domain);
      return profile ? [name, profile] : [name];
    }),
  );
  const known: KnownPeople = new Map();
  const rows = await getEach('authors', 'keys', [...new Set(wanted)], (row: SavedAuthor) => row);
  for (const row of rows) if (row) for (const key of row.keys) known.set(key, row);
  return known;
}

/**
 * Finds the people of bylines again, or makes them known, and writes down what the articles say about them, one after the other: the second
 * may name those of the first. Returns their ids in byline order, for each of the articles. However many there are, it reads once and writes
 * once. Call it in a 'rw' transaction over `authors`.
 */
export async function meetAuthors(articles: readonly Credits[]): Promise<string[][]> {
  const { ids, write } = introduce(articles, await findPeople(articles));
  await write();
  return ids;
}

/** The same with the people found before, in the same transaction. The ids are known at once; what is not written leaves nothing. */
export function introduce(
  articles: readonly Credits[],
  known: KnownPeople,
): { ids: string[][]; write: () => Promise<void> } {
  const met = new Map<string, SavedAuthor>();
  const ids = articles.map(({ authors, site, at }) =>
    authors.map((author) => {
      const keys = authorKeys(author, site.domain);
      const row = seeAuthor(findAuthor(known, author, keys), author, site, at);
      // The name alone stays with the one who had it first.
      const missing = [keys.name, keys.profile].filter(
        (key) => key !== undefined && !known.has(key),
      ) as string[];
      const kept = { ...row, keys: [...row.keys, ...missing] };
      for (const key of kept.keys) known.set(key, kept);
      met.set(kept.id, kept);
      return kept.id;
    }),
  );
  const write = async () => {
    if (met.size > 0) await database.authors.bulkPut([...met.values()]);
  };
  return { ids, write };
}

/**
 * By the profile; else by name and site, unless the one of that name has another profile, and so is someone else.
 */
function findAuthor(
  known: ReadonlyMap<string, SavedAuthor>,
  author: Author,
  { profile, name }: ReturnType<typeof authorKeys>,
): SavedAuthor | undefined {
  const byProfile = profile && known.get(profile);
  if (byProfile) return byProfile;
  const namesake = known.get(name);
  return namesake && (!author.profileUrl || !namesake.profileUrl) ? namesake : undefined;
}
