import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { schemaVersion } from '@/lib/library/database';
import { anArticle } from '@/tests/support/an-article';

// Each test is a window of its own, with the code it loaded.
async function openWindow() {
  vi.resetModules();
  const { database } = await import('@/lib/library/database');
  const { saveArticle } = await import('@/lib/library/save-article');
  const { watchList } = await import('@/lib/library/lists/watch-list');
  const { saveFailure } = await import('@/lib/library/save-failure');
  return { database, saveArticle, watchList, saveFailure };
}

let { database, saveArticle, watchList, saveFailure } = await openWindow();
let others: IDBDatabase[] = [];

beforeEach(async () => {
  await settle(indexedDB.deleteDatabase('lede'));
  ({ database, saveArticle, watchList, saveFailure } = await openWindow());
});
afterEach(() => {
  database.close();
  for (const other of others) other.close();
  others = [];
});

it('lets a newer Lede take the library over at once, says so in the open page, and writes nothing more', async () => {
  await saveArticle(anArticle());
  const told: unknown[] = [];
  const stop = watchList(
    'all',
    { limit: 9 },
    ({ rows }) => told.push(rows.length),
    (why) => told.push(why),
  );
  await vi.waitFor(() => expect(told).toEqual([1]));

  const newer = await open((schemaVersion + 1) * 10);
  await vi.waitFor(() => expect(told).toEqual([1, 'superseded']));
  const refused = await saveArticle(anArticle({ url: 'https://courier.example/2' })).catch(saveFailure);
  expect(refused).toBe('superseded');
  expect(await countRows(newer)).toBe(1);
  stop();
});

it('does not write to a library that a newer Lede made, nor list it as its own', async () => {
  await saveArticle(anArticle());
  database.close();
  const newer = await open((schemaVersion + 1) * 10);
  expect(await saveArticle(anArticle({ url: 'https://courier.example/2' })).catch(saveFailure)).toBe(
    'superseded',
  );
  const told: unknown[] = [];
  const stop = watchList(
    'all',
    { limit: 9 },
    () => told.push('rows'),
    (why) => told.push(why),
  );
  await vi.waitFor(() => expect(told).toEqual(['superseded']));
  expect(await countRows(newer)).toBe(1);
  stop();
});

it('says within seconds that another window holds the library back, and goes on when it lets go', async () => {
  // A hung window, or one of another maker: it does not let go when it is asked to.
  const holder = await open(10);
  const told: unknown[] = [];
  const stop = watchList(
    'all',
    { limit: 9 },
    ({ rows }) => told.push(rows.length),
    (why) => told.push(why),
  );
  expect(await saveArticle(anArticle()).catch(saveFailure)).toBe('blocked');
  await vi.waitFor(() => expect(told).toEqual(['blocked']));
  holder.close();
  await vi.waitFor(() => expect(told).toEqual(['blocked', 0]), { timeout: 5_000 });
  await saveArticle(anArticle());
  await vi.waitFor(() => expect(told).toEqual(['blocked', 0, 1]));
  stop();
});

it('opens the library again when the browser closed it', async () => {
  await saveArticle(anArticle());
  database.close();
  await saveArticle(anArticle({ url: 'https://courier.example/2' }));
  database.close();
  const told: unknown[] = [];
  const stop = watchList(
    'all',
    { limit: 9 },
    ({ rows }) => told.push(rows.length),
    (why) => told.push(why),
  );
  await vi.waitFor(() => expect(told).toEqual([2]));
  stop();
});

/** Opens the database past Lede's code, and holds it. */
async function open(version: number): Promise<IDBDatabase> {
  const request = indexedDB.open('lede', version);
  if (version === 10) request.addEventListener('upgradeneeded', () => makeStores(request.result));
  const other = await settle(request);
  others.push(other);
  return other;
}

function makeStores(made: IDBDatabase): void {
  const rows = made.createObjectStore('articles', { keyPath: 'id' });
  rows.createIndex('url', 'url', { unique: true });
  rows.createIndex('savedAt', 'savedAt');
  rows.createIndex('removedAt', 'removedAt');
  made.createObjectStore('contents', { keyPath: 'id' });
}

function countRows(other: IDBDatabase): Promise<number> {
  return settle(other.transaction('articles').objectStore('articles').count());
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
