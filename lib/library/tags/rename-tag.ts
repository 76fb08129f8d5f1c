import { database } from '@/lib/library/database';
import { startWork } from '@/lib/library/journal/journal';
import { tagKey } from '@/lib/library/rows/tag-key';

/**
 * Calls a tag something else in every article; with the name of another tag the two become one, without a name the tag is deleted.
 * Resolves when it is done; if the background dies before, the journal goes on with it. Returns false when no article outside the bin
 * has the tag.
 */
export async function renameTag(tag: string, to: string | undefined): Promise<boolean> {
  const from = tagKey(tag);
  if (!(await database.counts.get(`tag:${from}`))) return false;
  return startWork({ key: `retag ${from}`, work: 'retag', from, ...(to !== undefined && { to }) });
}
