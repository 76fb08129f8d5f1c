import * as authors from '@/lib/library/authors/merge-authors';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId } from './parse-data';

/** `mergeAuthors`: two are one person. Only our own pages may ask, as for all that is here. */
export function mergeAuthors(data: Messages['mergeAuthors']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, other] = [parseId(data?.id), parseId(data?.otherId)];
    return id && other ? authors.mergeAuthors(id, other) : undefined;
  });
}

/** `splitAuthor`: and two again. */
export function splitAuthor(data: Messages['splitAuthor']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, other] = [parseId(data?.id), parseId(data?.otherId)];
    return id && other ? authors.splitAuthor(id, other) : undefined;
  });
}
