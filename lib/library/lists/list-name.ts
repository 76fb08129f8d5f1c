import type { ListName } from '@/lib/library/rows/list-keys';
import { tagKey } from '@/lib/library/rows/tag-key';

export type { ListName } from '@/lib/library/rows/list-keys';

/** The list of all stories with a tag, however it is written. */
export function listOfTag(tag: string): ListName {
  return `tag:${tagKey(tag)}`;
}
