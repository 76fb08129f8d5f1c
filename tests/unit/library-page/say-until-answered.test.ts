import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayUntilAnswered } from '@/entrypoints/library/say-until-answered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function answerOf(say: Parameters<typeof sayUntilAnswered>[0]) {
  const answer = sayUntilAnswered(say);
  await vi.runAllTimersAsync();
  return answer;
}

it('says it again when the background died over it', async () => {
  let deaths = 3;
  const say = async () => {
    if (deaths-- > 0) throw new Error('The background is gone.');
    return { ok: true };
  };
  expect(await answerOf(say)).toEqual({ ok: true });
});

it('says after a while that the library does not answer, and blames no disk', async () => {
  const say = () => Promise.reject(new Error('The background is gone.'));
  expect(await answerOf(say)).toEqual({ ok: false, reason: 'no-answer' });
});
