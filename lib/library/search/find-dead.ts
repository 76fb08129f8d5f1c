import { database } from '@/lib/library/database';

/** Which numbers of texts of a range, both ends in it, no article has any more. Within a transaction over articles. */
export async function findDead(first: number, last: number): Promise<ReadonlySet<number>> {
  const alive = new Set(await database.articles.where('doc').between(first, last, true, true).keys());
  const dead = new Set<number>();
  for (let doc = first; doc <= last; doc++) if (!alive.has(doc)) dead.add(doc);
  return dead;
}
