import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeArticles } from '@/lib/library/bin';
import { setAside } from '@/lib/library/damaged/set-aside';
import { database } from '@/lib/library/database';
import { resumeJournal } from '@/lib/library/journal/journal';
import { watchListCounts, watchShelfCounts } from '@/lib/library/lists/watch-counts';
import type { ListOrder } from '@/lib/library/lists/ids-in-order';
import { type ListPage, type ListSlice, watchList } from '@/lib/library/lists/watch-list';
import type { ListName } from '@/lib/library/rows/list-keys';
import { saveArticle } from '@/lib/library/save-article';
import { noteOpening } from '@/lib/library/note-opening';
import { relatedMarks, watchArticle, watchDamaged, watchRevisions, watchSaved } from '@/lib/library/watch';
import { anArticle } from '@/tests/support/an-article';
import { makeSchema1, schema1 } from '@/tests/support/schema-1';
import { watchFirst } from '@/tests/support/watch-first';
import { giveTags, setFavourite, setRead } from '@/tests/support/change-stories';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const page = (list: ListName, limit: number, slice: Omit<ListSlice, 'limit'> = {}) =>
  watchFirst<ListPage>((onChange, onError) => watchList(list, { limit, ...slice }, onChange, onError));
const titles = ({ rows }: ListPage) => rows.map((row) => row.title);

async function save(number: number, site = 'courier.example'): Promise<string> {
  const url = `https://${site}/${number}`;
  return saveArticle(
    anArticle({ url, title: `Story ${number}`, site: { name: site, domain: site } }),
    day(number),
  );
}

/** Saved on the days 1 to 4 in this order. */
async function saveSorted(): Promise<void> {
  const stories = [
    { title: 'Morning', publishedAt: '2026-03-01T23:30:00-05:00', wordCount: 900 },
    { title: 'Evening', publishedAt: '2026-03-02T05:00:00Z', wordCount: 20 },
    { title: 'Yesterday', publishedAt: '2026-03-01', wordCount: 101 },
    { title: 'Undated', wordCount: 100 },
  ];
  const ids = new Map<string, string>();
  for (const [index, { publishedAt, ...story }] of stories.entries()) {
    const { publishedAt: _none, ...bare } = anArticle({ url: `https://courier.example/${index}`, ...story });
    const article = publishedAt ? { ...bare, publishedAt } : bare;
    ids.set(story.title, await saveArticle(article, day(index + 1)));
  }
  await noteOpening(ids.get('Evening') ?? '', day(5));
  await noteOpening(ids.get('Yesterday') ?? '', day(6));
}

describe('a list', () => {
  it('is read page by page, newest first, every story once, also those of the same moment', async () => {
    for (let number = 0; number < 7; number++) {
      await saveArticle(
        anArticle({ url: `https://courier.example/${number}`, title: `${number}` }),
        day(number < 4 ? 1 : 2),
      );
    }
    const seen: string[] = [];
    for (let offset = 0; offset < 9; offset += 3) seen.push(...titles(await page('all', 3, { offset })));
    expect(seen).toHaveLength(7);
    expect(seen.slice(0, 3).toSorted()).toEqual(['4', '5', '6']);
    expect(new Set(seen).size).toBe(7);
  });

  it('is read from any place on, and oldest first when that is asked', async () => {
    for (let number = 1; number <= 4; number++) await save(number);
    expect(titles(await page('all', 2, { offset: 2 }))).toEqual(['Story 2', 'Story 1']);
    expect(titles(await page('all', 2, { offset: 4 }))).toEqual([]);
    expect(titles(await page('all', 2, { offset: 1, isReversed: true }))).toEqual(['Story 2', 'Story 3']);
  });

  it.each<[ListOrder, string[]]>([
    // A time with its zone is the moment it names; what has no date stands where it was saved.
    ['published', ['Undated', 'Evening', 'Morning', 'Yesterday']],
    ['opened', ['Yesterday', 'Evening', 'Undated', 'Morning']],
    ['length', ['Morning', 'Yesterday', 'Undated', 'Evening']],
  ])('is read by %s, one way and the other, all of it and a part', async (order, expected) => {
    await saveSorted();
    expect(titles(await page('all', 9, { order }))).toEqual(expected);
    expect(titles(await page('all', 9, { order, isReversed: true }))).toEqual(expected.toReversed());
    expect(titles(await page('unread', 2, { order, offset: 1 }))).toEqual(expected.slice(1, 3));
    await setRead([(await page('all', 1, { order })).rows[0]?.id ?? ''], true);
    expect(titles(await page('unread', 9, { order }))).toEqual(expected.slice(1));
  });

  it('is the same by an order of a long list as of a short one', async () => {
    for (let number = 0; number < 1003; number++) {
      const url = `https://courier.example/${number}`;
      await saveArticle(anArticle({ url, title: `${number}`, wordCount: (number * 7) % 1003 }), day(1));
    }
    const lengths = async (list: ListName, offset: number, isReversed = false) =>
      (await page(list, 3, { order: 'length', offset, isReversed })).rows.map((row) => row.wordCount);
    expect(await lengths('unread', 1)).toEqual([1001, 1000, 999]);
    expect(await lengths('unread', 1000)).toEqual([2, 1, 0]);
    expect(await lengths('unread', 0, true)).toEqual([0, 1, 2]);
    expect(await lengths('all', 1001)).toEqual([1, 0]);
    expect(await lengths('all', 1000, true)).toEqual([1000, 1001, 1002]);
    const read = (await page('all', 2, { order: 'length', offset: 1 })).rows.map((row) => row.id);
    await setRead(read, true);
    // Still more than are sorted as they come.
    expect(await lengths('unread', 0)).toEqual([1002, 999, 998]);
    expect(await lengths('unread', 998, true)).toEqual([998, 999, 1002]);
    // A row that was damaged on the disk is named, and does not take the list with it.
    const [longest] = (await page('unread', 1, { order: 'length' })).rows;
    await database.articles.update(longest?.id ?? '', { tags: 5 as never });
    const { damaged, rows } = await page('unread', 3, { order: 'length' });
    expect(damaged).toEqual([longest?.id]);
    expect(rows.map((row) => row.wordCount)).toEqual([999, 998]);
  }, 60_000);

  it('holds a shelf, a site, a tag, the favourites or the bin, and nothing else', async () => {
    const ids = [await save(1), await save(2), await save(3, 'gazeta.example'), await save(4)];
    await setRead([ids[0] ?? ''], true);
    await setFavourite([ids[1] ?? ''], true);
    await giveTags([ids[1] ?? '', ids[2] ?? ''], ['Ferries']);
    await removeArticles([ids[3] ?? '']);
    expect(titles(await page('read', 9))).toEqual(['Story 1']);
    expect(titles(await page('unread', 9))).toEqual(['Story 3', 'Story 2']);
    expect(titles(await page('favourite', 9))).toEqual(['Story 2']);
    expect(titles(await page('tag:ferries', 9))).toEqual(['Story 3', 'Story 2']);
    expect(titles(await page('site:courier.example', 9))).toEqual(['Story 2', 'Story 1']);
    expect(titles(await page('bin', 9))).toEqual(['Story 4']);
    expect(await watchFirst(watchShelfCounts)).toEqual({
      all: 3,
      unread: 2,
      begun: 0,
      read: 1,
      archived: 0,
      bin: 1,
      favourite: 1,
    });
  });

  it('tells which sites, authors and tags hold the most', async () => {
    const ana = [{ name: 'Ana Reyl', kind: 'person' as const }];
    await saveArticle(anArticle({ authors: ana }));
    await save(1);
    await save(2, 'gazeta.example');
    const top = (kind: 'site' | 'author') =>
      watchFirst<{ label: string; count: number }[]>((onChange, onError) =>
        watchListCounts(kind, 10, onChange, onError),
      );
    expect((await top('site')).map(({ label, count }) => [label, count])).toEqual([
      ['The Courier', 2],
      ['gazeta.example', 1],
    ]);
    expect(await top('author')).toMatchObject([{ label: 'Ana Reyl', count: 1 }]);
  });

  it('shows and counts what schema 1 left before it is caught up with, the same as after', async () => {
    database.close();
    await makeSchema1(schema1);
    await database.open();
    const all = async () => {
      const lists = ['all', 'unread', 'begun', 'read', 'bin', 'site:courier.example'] as const;
      const pages = await Promise.all(lists.map((list) => page(list, 9)));
      return [pages.map(titles), await watchFirst(watchShelfCounts)];
    };
    const before = await all();
    expect(before).toEqual([
      [
        ['Мост открыли раньше срока', 'Harbour dues rise', 'Night ferry returns after nine years'],
        ['Мост открыли раньше срока'],
        ['Night ferry returns after nine years'],
        ['Harbour dues rise'],
        ['Rain until Sunday'],
        ['Harbour dues rise', 'Night ferry returns after nine years'],
      ],
      { all: 3, unread: 1, begun: 1, read: 1, archived: 0, bin: 1, favourite: 0 },
    ]);
    expect(titles(await page('all', 9, { offset: 1 }))).toHaveLength(2);
    const byDate = titles(await page('all', 9, { order: 'published' }));
    await resumeJournal();
    expect(await all()).toEqual(before);
    expect(titles(await page('all', 9, { order: 'published' }))).toEqual(byDate);
  });
});

describe('a row of the wrong shape', () => {
  it('is left out of the list and named, and can be set aside as it was found', async () => {
    const bad = await save(1);
    const good = await save(2);
    const row = await database.articles.get(bad);
    const broken = { ...row, title: 7, authorNames: undefined };
    await database.table('articles').put(broken);
    const shown = await page('all', 9);
    expect(titles(shown)).toEqual(['Story 2']);
    expect(shown.damaged).toEqual([bad]);

    // Whoever asks: a sound row stays.
    expect(await setAside([bad, good])).toBe(1);
    expect(await page('all', 9)).toMatchObject({ damaged: [] });
    expect(await database.counts.get('all')).toMatchObject({ count: 1 });
    expect(await watchFirst(watchDamaged)).toMatchObject([
      { id: bad, reason: 'title: not a text', row: { title: 7 }, content: { article: { title: 'Story 1' } } },
    ]);
  });

  it('does not keep its story from being saved anew', async () => {
    const bad = await save(1);
    const row = await database.articles.get(bad);
    await database.table('articles').put({ ...row, tags: 'none', lists: 7 });
    const fresh = await save(1);
    expect(fresh).not.toBe(bad);
    expect(titles(await page('all', 9))).toEqual(['Story 1']);
    expect(await database.damaged.count()).toBe(1);
  });

  it('is told for a text that is none, and saving heals it', async () => {
    const id = await save(1);
    await database.table('contents').put({ id, article: { title: 'Story 1', blocks: 'gone' } });
    const text = () => watchFirst((onChange, onError) => watchArticle(id, onChange, onError));
    await expect(text()).rejects.toThrow('damaged');
    expect(await save(1)).toBe(id);
    expect(await text()).toMatchObject({ title: 'Story 1' });
  });
});

it('marks a related story saved or read', async () => {
  const read = await save(1);
  await save(2);
  await setRead([read], true);
  const urls = [1, 2, 3].map((number) => `https://courier.example/${number}`);
  const saved = await watchFirst<Parameters<typeof relatedMarks>[0]>((onChange, onError) =>
    watchSaved(urls, onChange, onError),
  );
  expect([...relatedMarks(saved)]).toEqual([
    ['https://courier.example/1', 'read'],
    ['https://courier.example/2', 'saved'],
  ]);
});

it('tells the texts of before, the last one first', async () => {
  const id = await saveArticle(anArticle({ title: 'One' }), day(1));
  await saveArticle(anArticle({ title: 'Two' }), day(2));
  await saveArticle(anArticle({ title: 'Three' }), day(3));
  const revisions = await watchFirst<{ article: { title: string } }[]>((onChange, onError) =>
    watchRevisions(id, onChange, onError),
  );
  expect(revisions.map(({ article }) => article.title)).toEqual(['Two', 'One']);
});
