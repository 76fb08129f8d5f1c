import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import type { ListName } from '@/lib/library/rows/list-keys';
import { docsInList } from './docs-in-list';
import type { AlsoIn } from './match-query';
import type { Clause } from './query';
import { tokenise } from './tokenise';

/** For each 'tag:' of a query the texts with such a tag of the person's own. Within a transaction over articles and counts. */
export async function findOwnTags(clauses: readonly Clause[]): Promise<AlsoIn> {
  const asked = clauses.filter((clause) => clause.in === 'tag');
  if (asked.length === 0) return new Map();
  const tags = await database.counts
    .where('[kind+count]')
    .between(['tag', Dexie.minKey], ['tag', Dexie.maxKey])
    .toArray();
  return new Map(
    await Promise.all(
      asked.map(async (clause): Promise<[Clause, Uint32Array]> => {
        const lists = tags.filter((tag) => isMeant(tag.label, clause)).map((tag) => tag.list as ListName);
        const docs = await Promise.all(lists.map(docsInList));
        return [clause, Uint32Array.from(new Set(docs.flat())).toSorted()];
      }),
    ),
  );
}

function isMeant(tag: string, { terms, prefix }: Clause): boolean {
  const words: string[] = [];
  tokenise(tag, (term) => words.push(term), 'mark');
  return terms.every((term, index) =>
    prefix && index === terms.length - 1 ? words.some((word) => word.startsWith(term)) : words.includes(term),
  );
}
