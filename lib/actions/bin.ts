import * as bin from '@/lib/library/bin';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseIds } from './parse-data';

/** `removeArticles`: into the bin. Only our own pages may ask, as for all that is here. */
export function removeArticles(data: Messages['removeArticles']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const ids = parseIds(data?.ids);
    return ids && bin.removeArticles(ids);
  });
}

/** `restoreArticles`: out of the bin again. */
export function restoreArticles(data: Messages['restoreArticles']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const ids = parseIds(data?.ids);
    return ids && bin.restoreArticles(ids);
  });
}
