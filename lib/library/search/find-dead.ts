import { database } from '@/lib/library/database';

/** Which numbers of texts of a range, both ends in it, no article has any more. Within a transaction over articles. */
export async function findDead(first: number, last: number): Promise<ReadonlySet<number>> {
  const dead = new Set<number>();
  const range = database.articles.where('doc').between(first, last, true, true);
  // Mostly there are none, and to count is one request; Dexie hears keys one by one.
  if ((await range.count()) === last - first + 1) return dead;
  const alive = new Set(await range.keys());
  for (let doc = first; doc <= last; doc++) if (!alive.has(doc)) dead.add(doc);
  return dead;
}
