import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anArticle } from '@/tests/support/an-article';

/** A background that has just started: modules keep nothing of the one before. */
async function start() {
  vi.resetModules();
  const { guardLibrary, acceptLibrary } = await import('@/lib/library/sentinel/guard-library');
  const { database } = await import('@/lib/library/database');
  const { saveArticle } = await import('@/lib/library/save-article');
  const { sentinelItem, alarmItem } = await import('@/lib/library/sentinel/sentinel');
  const noted = vi.fn<() => void>();
  guardLibrary(noted);
  await database.open();
  const save = (path: string) => saveArticle(anArticle({ url: `https://courier.example/${path}` }));
  const untilNoted = () => vi.waitFor(() => expect(noted).toHaveBeenCalled(), 10_000);
  return { database, save, acceptLibrary, sentinelItem, alarmItem, untilNoted };
}

beforeEach(async () => {
  fakeBrowser.reset();
  const { database } = await import('@/lib/library/database');
  await database.delete();
});

it('notes each change outside of the database once it is on disk', async () => {
  const { database, save, sentinelItem, untilNoted } = await start();
  await save('one');
  await save('two');
  await untilNoted();
  const sentinel = await sentinelItem.getValue();
  expect(sentinel).toMatchObject({ generation: 2, articles: 2 });
  expect(await database.meta.get('identity')).toMatchObject({
    value: { dbId: sentinel?.dbId, generation: 2 },
  });
  database.close();
});

it('counts no change that was given up', async () => {
  const { database, save } = await start();
  await save('one');
  await expect(
    database.transaction('rw', database.articles, database.contents, async () => {
      await database.contents.put({ id: 'x', article: anArticle() });
      throw new Error('given up');
    }),
  ).rejects.toThrow('given up');
  expect(await database.meta.get('identity')).toMatchObject({ value: { generation: 1 } });
  database.close();
});

it('stops writing when the library came back empty, and overwrites nothing', async () => {
  const first = await start();
  await first.save('one');
  await first.untilNoted();
  await first.database.delete();

  const second = await start();
  await expect(second.save('two')).rejects.toMatchObject({ name: 'LibraryLost' });
  expect(await second.database.articles.count()).toBe(0);
  expect(await second.database.meta.count()).toBe(0);
  expect(await second.alarmItem.getValue()).toMatchObject({ kind: 'empty', articles: 1, answered: false });
  second.database.close();

  // And still at the next start.
  const third = await start();
  await expect(third.save('two')).rejects.toMatchObject({ name: 'LibraryLost' });

  await third.acceptLibrary();
  await third.save('two');
  expect(await third.database.articles.count()).toBe(1);
  third.database.close();
  const fourth = await start();
  await fourth.save('three');
  expect(await fourth.database.articles.count()).toBe(2);
  fourth.database.close();
});

it('takes an emptied library for what it is', async () => {
  const first = await start();
  await first.save('one');
  await first.database.transaction('rw', first.database.articles, first.database.contents, async () => {
    await first.database.articles.clear();
    await first.database.contents.clear();
  });
  await vi.waitFor(
    async () => expect(await first.sentinelItem.getValue()).toMatchObject({ articles: 0 }),
    10_000,
  );
  first.database.close();
  const second = await start();
  await second.save('two');
  expect(await second.alarmItem.getValue()).toBeNull();
  second.database.close();
});
