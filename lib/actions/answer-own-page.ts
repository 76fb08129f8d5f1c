import { saveFailure } from '@/lib/library/save-failure';
import type { Done, Sender } from '@/lib/messages';

/**
 * Does what one of our own pages asks for, and nothing for anyone else. `work` returns false or 0 when there was nothing to do it to,
 * `undefined` when what it was given is not what the message carries.
 */
export async function answerOwnPage(
  sender: Sender,
  work: () => Promise<boolean | number> | undefined,
): Promise<Done> {
  if (sender.speaker !== 'own-page') return { ok: false };
  try {
    return { ok: Boolean(await work()) };
  } catch (error) {
    return { ok: false, reason: saveFailure(error) };
  }
}
