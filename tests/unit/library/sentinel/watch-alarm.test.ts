import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/library/database';
import { identityRow } from '@/lib/library/sentinel/identity';
import { alarmItem, sentinelItem } from '@/lib/library/sentinel/sentinel';
import { watchAlarm } from '@/lib/library/sentinel/watch-alarm';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/support/an-article';

let stop = () => {};
beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete();
  await database.open();
});
afterEach(() => stop());

/** A library of one story, of which the sentinel says more. */
async function noted(articles: number, generation = 1) {
  await saveArticle(anArticle());
  await database.meta.put(identityRow({ dbId: 'own', generation: 1 }));
  await sentinelItem.setValue({ dbId: 'own', generation, articles });
  const told = vi.fn<(alarm: unknown) => void>();
  stop = watchAlarm(
    (alarm) => told(alarm),
    () => told('failed'),
  );
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), 5000);
  return told;
}

it('tells a page at once when the library is an earlier one', async () => {
  const told = await noted(1, 2);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'torn' }));
});

it('tells it that stories are missing, once it has drawn what it was opened for', async () => {
  const told = await noted(2);
  expect(told.mock.calls).toEqual([[null]]);
  await vi.waitFor(
    () => expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'torn', articles: 2 })),
    5000,
  );
});

it('has nothing to tell of a library that is as it was', async () => {
  const told = await noted(1);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(told.mock.calls).toEqual([[null]]);
});

it('raises no alarm anew that was answered while it looked a second time', async () => {
  const told = await noted(1, 2);
  const before = await sentinelItem.getValue();
  const looks = vi.spyOn(sentinelItem, 'getValue').mockImplementationOnce(async () => {
    // What the answer does, after this look has begun.
    await sentinelItem.setValue({ dbId: 'own', generation: 1, articles: 1 });
    await alarmItem.setValue(null);
    return before;
  });
  await vi.waitFor(() => expect(looks).toHaveBeenCalled(), 5000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(told).toHaveBeenLastCalledWith(null);
  expect(await alarmItem.getValue()).toBeNull();
  looks.mockRestore();
});
