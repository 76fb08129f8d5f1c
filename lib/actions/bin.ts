import { removeArticle as remove, restoreArticle as restore } from '@/lib/library/bin';
import type { Done, Messages, Sender } from '@/lib/messages';

/** `removeArticle`: into the bin. Only our own pages may ask. */
export async function removeArticle(
  { id }: Messages['removeArticle']['data'],
  sender: Sender,
): Promise<Done> {
  return { ok: sender.speaker === 'own-page' && (await remove(id)) };
}

/** `restoreArticle`: out of the bin again. Only our own pages may ask. */
export async function restoreArticle(
  data: Messages['restoreArticle']['data'],
  sender: Sender,
): Promise<Done> {
  return { ok: sender.speaker === 'own-page' && (await restore(data.id)) };
}
