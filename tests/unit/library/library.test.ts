import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyOldBin, removeArticles, restoreArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import { keepPlace } from '@/lib/library/keep-place';
import { saveArticle } from '@/lib/library/save-article';
import { watchShelfCounts } from '@/lib/library/lists/watch-counts';
import { watchList } from '@/lib/library/lists/watch-list';
import { type SavedArticle, watchArticle, watchRow, watchSaved } from '@/lib/library/watch';
import type { Article } from '@/lib/article/article';
import { anArticle } from '@/tests/support/an-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const monday = new Date('2026-03-02T08:00:00Z');
const tuesday = new Date('2026-03-03T08:00:00Z');

describe('saving', () => {
  it('keeps one story once, however often and at once it is saved', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => saveArticle(anArticle())));
    expect(new Set(ids).size).toBe(1);
    expect(await database.articles.count()).toBe(1);
    expect(await database.contents.count()).toBe(1);
  });

  it('takes the newest text and keeps the day of the first save', async () => {
    const id = await saveArticle(anArticle({ title: 'Bridge opens' }), monday);
    await saveArticle(anArticle({ title: 'Bridge opens, then closes' }), tuesday);
    expect((await first(articleOf(id)))?.title).toBe('Bridge opens, then closes');
    expect(await first(rowOf(id))).toMatchObject({
      savedAt: monday.toISOString(),
      updatedAt: tuesday.toISOString(),
    });
  });

  it('never gives a whole story up for the beginning a paywall shows', async () => {
    const whole = anArticle();
    const stub = anArticle({ completeness: 'cut', blocks: [], title: 'Bridge opens' });
    const id = await saveArticle(whole, monday);
    await saveArticle(stub, tuesday);
    expect(await first(articleOf(id))).toEqual(whole);
    await saveArticle(anArticle({ title: 'Bridge opens, then closes' }), tuesday);
    expect((await first(articleOf(id)))?.title).toBe('Bridge opens, then closes');
  });

  it('leaves nothing behind when the text cannot be written', async () => {
    const unstorable = { ...anArticle(), blocks: [() => 'a function cannot be stored'] as never };
    await expect(saveArticle(unstorable)).rejects.toThrow(/could not be cloned/);
    expect(await database.articles.count()).toBe(0);
  });
});

describe('the place', () => {
  const place = { block: 'b', quote: 'The bridge', share: 0.4 };

  it('is kept when the story is saved again', async () => {
    const id = await saveArticle(anArticle());
    expect(await keepPlace(id, place)).toBe(true);
    await saveArticle(anArticle({ title: 'Bridge opens, then closes' }));
    expect(await first(rowOf(id))).toMatchObject({ place });
  });

  it('makes a story read at its end, and leaves it read when it is opened again', async () => {
    const id = await saveArticle(anArticle());
    await keepPlace(id, place, monday);
    expect((await first(rowOf(id)))?.finishedAt).toBeUndefined();
    await keepPlace(id, { ...place, share: 1 }, monday);
    await keepPlace(id, place, tuesday);
    expect(await first(rowOf(id))).toMatchObject({ place, finishedAt: monday.toISOString() });
  });

  it('says so when the story is not there', async () => {
    expect(await keepPlace('none', place)).toBe(false);
  });
});

describe('the bin', () => {
  it('hides a deleted story from the list and brings it back whole', async () => {
    const id = await saveArticle(anArticle());
    expect(await removeArticles([id])).toBe(1);
    expect(await first(list)).toEqual([]);
    expect(await first(watchSavedUrl)).toEqual(new Map());

    expect(await restoreArticles([id])).toBe(1);
    expect(await first(list)).toMatchObject([{ id }]);
    expect(await first(articleOf(id))).toEqual(anArticle());
  });

  it('gives a story back when it is saved again', async () => {
    const id = await saveArticle(anArticle(), monday);
    await removeArticles([id]);
    expect(await saveArticle(anArticle(), tuesday)).toBe(id);
    expect(await first(list)).toMatchObject([{ id, savedAt: tuesday.toISOString() }]);
  });

  it('keeps a story for 30 days and no longer', async () => {
    const days = (count: number) => new Date(monday.getTime() + count * 24 * 60 * 60 * 1000);
    const id = await saveArticle(anArticle(), monday);
    const kept = await saveArticle(anArticle({ url: 'https://courier.example/other' }), monday);
    await removeArticles([id], monday);

    await emptyOldBin(days(30));
    expect(await database.contents.count()).toBe(2);
    await emptyOldBin(days(31));
    expect(await database.articles.toCollection().primaryKeys()).toEqual([kept]);
    expect(await database.contents.toCollection().primaryKeys()).toEqual([kept]);
  });

  it('is told apart from the library, last deleted first, and is emptied of what is old', async () => {
    const one = await saveArticle(anArticle());
    const other = await saveArticle(anArticle({ url: 'https://courier.example/other' }));
    await removeArticles([one], monday);
    await removeArticles([other], tuesday);
    const bin: Watch<SavedArticle[]> = (onChange, onError) =>
      watchList('bin', { limit: 100 }, ({ rows }) => onChange(rows), onError);
    expect((await first(bin)).map((row) => row.id)).toEqual([other, one]);
    expect(await first(watchShelfCounts)).toMatchObject({ all: 0, bin: 2 });
    await emptyOldBin(new Date('2026-04-02T00:00:00Z'));
    expect((await first(bin)).map((row) => row.id)).toEqual([other]);
  });

  it('says so when there is nothing to delete or to bring back', async () => {
    expect(await removeArticles(['none'])).toBe(0);
    expect(await restoreArticles(['none'])).toBe(0);
  });
});

describe('watching', () => {
  it('tells of a save made elsewhere, newest story first', async () => {
    await saveArticle(anArticle(), monday);
    const seen: string[][] = [];
    const stop = watchList('all', { limit: 10 }, ({ rows }) => seen.push(rows.map((row) => row.title)), fail);
    await until(() => seen.length === 1);
    await saveArticle(anArticle({ url: 'https://courier.example/2', title: 'Second' }), tuesday);
    await until(() => seen.length === 2);
    stop();
    expect(seen).toEqual([['Bridge opens a week early'], ['Second', 'Bridge opens a week early']]);
  });
});

type Watch<T> = (onChange: (value: T) => void, onError: () => void) => () => void;

const list: Watch<SavedArticle[]> = (onChange, onError) =>
  watchList('all', { limit: 100 }, ({ rows }) => onChange(rows), onError);
const watchSavedUrl: Watch<Map<string, SavedArticle>> = (onChange, onError) =>
  watchSaved([anArticle().url], onChange, onError);
const articleOf =
  (id: string): Watch<Article | undefined> =>
  (onChange, onError) =>
    watchArticle(id, onChange, onError);
const rowOf =
  (id: string): Watch<SavedArticle | undefined> =>
  (onChange, onError) =>
    watchRow(id, onChange, onError);

/** What a watch tells first. */
function first<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = watch(
      (value) => {
        queueMicrotask(() => stop());
        resolve(value);
      },
      () => reject(new Error('The watch failed.')),
    );
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function fail(): never {
  throw new Error('The watch failed.');
}
