import { parsePlace } from '@/lib/article/parse-place';
import { keepPlace as keep } from '@/lib/library/keep-place';
import type { Done, Messages, Sender } from '@/lib/messages';

/** `keepPlace`: remembers where the person is. Only our own pages may say so. */
export async function keepPlace(data: Messages['keepPlace']['data'], sender: Sender): Promise<Done> {
  if (sender.speaker !== 'own-page') return { ok: false };
  const place = parsePlace(data.place);
  return { ok: place !== undefined && (await keep(data.id, place)) };
}
