import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { watchRelated, watchSearch } from '@/lib/library/watch-search';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { keepArticle } from './keep-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const story = (title: string) =>
  anArticle({ title, blocks: blocks(paragraph('Today Tokayev and Putin met in Aktau.')) });

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function fail(): never {
  throw new Error('The watch failed.');
}

it('tells the hits of a search again when a story is saved or put away', async () => {
  await keepArticle('a', story('Bridge'));
  let told: string[] | undefined;
  const stop = watchSearch(
    'bridge is:unread',
    {},
    ({ hits }) => (told = hits.map((hit) => hit.row.id)),
    fail,
  );
  await until(() => told?.length === 1);
  await keepArticle('b', story('Bridge again'));
  await until(() => told?.length === 2);
  await keepArticle('a', story('Bridge'), { archivedAt: '2026-03-02T08:00:00.000Z' });
  await until(() => told?.length === 1);
  stop();
  expect(told).toEqual(['b']);
});

it('tells the stories like one again when another is saved', async () => {
  await keepArticle('a', story('Summit'));
  let told: string[] | undefined;
  const stop = watchRelated('a', (related) => (told = related.map(({ row }) => row.id)), fail);
  await until(() => told !== undefined);
  expect(told).toEqual([]);
  await keepArticle(
    'b',
    anArticle({ title: 'Gas', blocks: blocks(paragraph('In spring Tokayev told Putin about Aktau again.')) }),
  );
  await until(() => told?.length === 1);
  stop();
  expect(told).toEqual(['b']);
});
