import type { Done, WriteFailure } from '@/lib/messages';

/** So often in a row a background may die over one message, and so long is waited for the next one, in milliseconds. */
const patience = { times: 20, pause: 500 };

/** Why what was asked was not done. 'no-answer': no background lived long enough to say. */
export type ChangeFailure = WriteFailure | 'no-answer';

/** Says a message that may be said again, until a background lives long enough to answer it. */
export async function sayUntilAnswered(
  say: () => Promise<Done>,
): Promise<{ ok: boolean; reason?: ChangeFailure }> {
  for (let time = 0; time < patience.times; time++) {
    try {
      return await say();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }
  return { ok: false, reason: 'no-answer' };
}
