import { renameTag as rename } from '@/lib/library/tags/rename-tag';
import { parseTag } from '@/lib/library/tags/parse-tag';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';

/** `renameTag`: everywhere; without a new name the tag is deleted. Only our own pages may ask. */
export function renameTag(data: Messages['renameTag']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const from = parseTag(data?.tag);
    const to = parseTag(data?.to);
    // What is no tag must not delete one.
    if (from === undefined || (to === undefined && data.to !== undefined)) return undefined;
    return rename(from, to);
  });
}
