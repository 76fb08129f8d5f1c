import { endAlarm } from '@/lib/library/sentinel/end-alarm';
import type { Done, Messages, Sender } from '@/lib/messages';

/** `answerAlarm`: what the person wants done about a library that is not the one that was written last. */
export async function answerAlarm(data: Messages['answerAlarm']['data'], sender: Sender): Promise<Done> {
  const answer = data?.answer;
  const isAnswer = answer === 'restore' || answer === 'restored' || answer === 'go-on';
  if (sender.speaker !== 'own-page' || !isAnswer) return { ok: false };
  return { ok: await endAlarm(answer) };
}
