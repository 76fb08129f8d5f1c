import { startWork } from '@/lib/library/journal/journal';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';

/** `reindex`: the search is made anew from the texts. Only our own pages may ask. */
export function reindex(_data: Messages['reindex']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => startWork({ key: 'reindex', work: 'reindex' }));
}
