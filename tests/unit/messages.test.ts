import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { sendSave } from '@/lib/send-save';
import { anArticle } from '@/tests/support/an-article';

let heard: { saveId: string }[] = [];

/** A background that answers so, one message after the other. */
function background(...answers: unknown[]): void {
  heard = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    heard.push((message as { data: { saveId: string } }).data);
    return Promise.resolve(answers.shift());
  });
}

it('takes no answer for none, not for a success', async () => {
  background(undefined);
  await expect(sendMessage('removeArticles', { ids: ['a'] })).rejects.toThrow('Nobody answered');
});

it('says a save that was not answered once more, under the same name', async () => {
  background(undefined, { ok: true, id: 'a' });
  expect(await sendSave(anArticle(), browser.runtime)).toEqual({ ok: true, id: 'a' });
  expect(heard).toHaveLength(2);
  expect(heard[0]?.saveId).toMatch(/^[\w-]{8,60}$/);
  expect(heard[1]).toEqual(heard[0]);
});

it('gives each save a name of its own', async () => {
  background({ ok: true, id: 'a' }, { ok: true, id: 'a' });
  await sendSave(anArticle(), browser.runtime);
  await sendSave(anArticle(), browser.runtime);
  expect(heard[0]?.saveId).not.toBe(heard[1]?.saveId);
});
