import { database } from '@/lib/library/database';
import { tagKey } from '@/lib/library/rows/tag-key';

/** Tags as the library writes them, where it has them: 'ferries' next to 'Ferries' is the same one. */
export async function knownSpelling(tags: readonly string[]): Promise<string[]> {
  const known = await database.counts.bulkGet(tags.map((tag) => `tag:${tagKey(tag)}`));
  return tags.map((tag, index) => known[index]?.label ?? tag);
}
