import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyOldBin, removeArticles, restoreArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import { keepPlace } from '@/lib/library/keep-place';
import { isOrder, listOfKey } from '@/lib/library/rows/list-keys';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/support/an-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const counts = async () =>
  Object.fromEntries((await database.counts.toArray()).map(({ list, count }) => [list, count]));
const listsOf = async (id: string) =>
  (await database.articles.get(id))?.lists.map(listOfKey).filter((list) => !isOrder(list));

it('has each story in the lists that its facts put it in, at every step', async () => {
  const id = await saveArticle(anArticle());
  expect(await listsOf(id)).toEqual(['all', 'unread', 'site:courier.example']);
  await keepPlace(id, { block: 'b', quote: '', share: 0.2 });
  expect(await listsOf(id)).toEqual(['all', 'begun', 'site:courier.example']);
  await keepPlace(id, { block: 'b', quote: '', share: 1 });
  expect(await listsOf(id)).toEqual(['all', 'read', 'site:courier.example']);
  await removeArticles([id]);
  expect(await listsOf(id)).toEqual(['bin']);
  await restoreArticles([id]);
  expect(await listsOf(id)).toEqual(['all', 'read', 'site:courier.example']);
});

it('keeps the name of a site when a story comes that knows only its domain', async () => {
  const domain = 'courier.example';
  const labels = async () => (await database.counts.get(`site:${domain}`))?.label;
  await saveArticle(anArticle({ url: 'https://courier.example/1', site: { name: domain, domain } }));
  expect(await labels()).toBe(domain);
  await saveArticle(anArticle({ url: 'https://courier.example/2', site: { name: 'The Courier', domain } }));
  await saveArticle(anArticle({ url: 'https://courier.example/3', site: { name: domain, domain } }));
  expect(await labels()).toBe('The Courier');
});

it('counts what stands in each list, and forgets a list with nothing in it', async () => {
  const id = await saveArticle(anArticle());
  await saveArticle(anArticle({ url: 'https://courier.example/2' }));
  const site = { name: 'Gazeta', domain: 'gazeta.example' };
  await saveArticle(anArticle({ url: 'https://gazeta.example/1', site }));
  expect(await counts()).toEqual({ all: 3, unread: 3, 'site:courier.example': 2, 'site:gazeta.example': 1 });
  expect(await database.counts.get('site:gazeta.example')).toMatchObject({ kind: 'site', label: 'Gazeta' });

  await removeArticles([id], new Date('2026-01-01'));
  await saveArticle(anArticle({ url: 'https://courier.example/2' }));
  expect(await counts()).toMatchObject({ all: 2, bin: 1, 'site:courier.example': 1 });
  await emptyOldBin(new Date('2026-03-01'));
  expect(await counts()).toEqual({ all: 2, unread: 2, 'site:courier.example': 1, 'site:gazeta.example': 1 });
});
