import { parseHighlightChange, parseHighlightDraft } from '@/lib/article/parse-highlight';
import {
  addHighlight as add,
  changeHighlight as change,
  removeHighlight as remove,
  restoreHighlight as restore,
} from '@/lib/library/highlights';
import type { Added, Done, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId } from './parse-data';

/** `addHighlight`: only our own pages may mark a text. */
export async function addHighlight(data: Messages['addHighlight']['data'], sender: Sender): Promise<Added> {
  const draft = sender.speaker === 'own-page' ? parseHighlightDraft(data?.draft) : undefined;
  const id = draft && (await add(draft));
  return id === undefined ? { ok: false } : { ok: true, id };
}

/** `changeHighlight`: colour or note. Only our own pages may ask. */
export function changeHighlight(data: Messages['changeHighlight']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const [id, wanted] = [parseId(data?.id), parseHighlightChange(data?.change)];
    return id && wanted ? change(id, wanted) : undefined;
  });
}

/** `removeHighlight`: so that it can be brought back. Only our own pages may ask. */
export function removeHighlight(data: Messages['removeHighlight']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.id);
    return id === undefined ? undefined : remove(id);
  });
}

/** `restoreHighlight`: undo of `removeHighlight`. Only our own pages may ask. */
export function restoreHighlight(data: Messages['restoreHighlight']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.id);
    return id === undefined ? undefined : restore(id);
  });
}
