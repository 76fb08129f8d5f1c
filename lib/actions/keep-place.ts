import { parsePlace } from '@/lib/article/parse-place';
import { keepPlace as keep } from '@/lib/library/keep-place';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId } from './parse-data';

/** `keepPlace`: remembers where the person is. Only our own pages may say so. */
export function keepPlace(data: Messages['keepPlace']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, place] = [parseId(data?.id), parsePlace(data?.place)];
    return id && place ? keep(id, place) : undefined;
  });
}
