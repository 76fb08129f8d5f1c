import * as threads from '@/lib/library/threads/change-thread';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId, parseIds } from './parse-data';

/** A longer name is no name. */
const longestName = 200;

/** `nameThread`: what the person calls it. Only our own pages may ask, as for all that is here. */
export function nameThread(data: Messages['nameThread']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.id);
    const name: unknown = data?.name;
    if (!id || typeof name !== 'string') return undefined;
    // A name of one line, as a backup takes it.
    const line = name.replaceAll(/\p{Cc}+/gu, ' ').trim();
    return threads.nameThread(id, line.slice(0, longestName).toWellFormed() || undefined);
  });
}

/** `changeThread`: which stories stand in it. */
export function changeThread(data: Messages['changeThread']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, add, remove] = [parseId(data?.id), parseIds(data?.add), parseIds(data?.remove)];
    return id && add && remove ? threads.changeThread(id, add, remove) : undefined;
  });
}
