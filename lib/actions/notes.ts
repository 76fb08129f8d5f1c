import { noteOpening as keepOpening } from '@/lib/library/note-opening';
import { setNote } from '@/lib/library/set-note';
import type { Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId, parseNote } from './parse-data';

/** `noteOpening`: a saved article was opened to be read. Only our own pages may ask, as for all that is here. */
export function noteOpening(data: Messages['noteOpening']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.id);
    return id === undefined ? undefined : keepOpening(id);
  });
}

/** `noteArticle`: what the person wrote about a story. */
export function noteArticle(data: Messages['noteArticle']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, note] = [parseId(data?.id), parseNote(data?.note)];
    return id && note !== undefined ? setNote(id, note) : undefined;
  });
}
