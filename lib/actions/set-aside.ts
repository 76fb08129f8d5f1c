import { setAside as keepAside } from '@/lib/library/damaged/set-aside';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseIds } from './parse-data';

/** `setAside`: rows of the wrong shape out of the lists. Only our own pages may ask, and a sound row stays. */
export function setAside(data: Messages['setAside']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const ids = parseIds(data?.ids);
    return ids && keepAside(ids);
  });
}
