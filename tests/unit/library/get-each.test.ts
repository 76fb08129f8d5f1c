import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { getEach } from '@/lib/library/get-each';
import { TextRequests } from '@/lib/library/search/text-requests';
import { aStory } from '@/tests/support/export-story';

it('tells that the database failed, whoever waits for rows or texts', async () => {
  const told: unknown[] = [];
  const tell = (error: unknown) => told.push(error);
  const { articles, contents } = database;
  await database
    .transaction('r', articles, contents, async () => {
      const texts = new TextRequests();
      texts.ask(aStory().row);
      const waiting = [getEach('articles', undefined, ['a', 'b'], (row) => row), texts.answers()];
      Dexie.currentTransaction.idbtrans.abort();
      await Promise.all(waiting.map((one) => one.catch(tell)));
    })
    .catch(() => undefined);
  expect(told.map((error) => (error as Error).name)).toEqual(['AbortError', 'AbortError']);
});
