import { database } from '@/lib/library/database';
import { tagKey } from '@/lib/library/rows/tag-key';
import { idsInOrder } from './ids-in-order';
import { listOfTag } from './list-name';

/** The ids of all stories with a tag, those in the bin too, which no list of a tag holds. */
export async function idsWithTag(tag: string): Promise<string[]> {
  const binned = await database.articles.where('removedAt').above('').toArray();
  const key = tagKey(tag);
  return [
    ...(await idsInOrder(listOfTag(tag))),
    ...binned.filter(({ tags }) => tags.some((one) => tagKey(one) === key)).map(({ id }) => id),
  ];
}
