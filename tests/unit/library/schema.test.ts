import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, schemaVersion } from '@/lib/library/database';
import { catchUp } from '@/lib/library/journal/catch-up';
import { resumeJournal } from '@/lib/library/journal/journal';
import { keepPlace } from '@/lib/library/keep-place';
import { listOfKey } from '@/lib/library/rows/list-keys';
import { saveArticle } from '@/lib/library/save-article';
import { searchLibrary } from '@/lib/library/search/search-library';
import { anArticle } from '@/tests/support/an-article';
import { makeSchema1, schema1 } from '@/tests/support/schema-1';

beforeEach(() => {
  database.close();
});

describe('a library of schema 1', () => {
  beforeEach(async () => {
    await makeSchema1(schema1);
    await database.open();
  });

  it('opens with every story, its place and the bin', async () => {
    expect(database.backendDB().version).toBe(schemaVersion * 10);
    const rows = await database.articles.orderBy('id').toArray();
    expect(rows).toMatchObject(schema1.articles);
    expect(await database.contents.orderBy('id').toArray()).toEqual(schema1.contents);
  });

  it('is not rewritten by the upgrade, and the journal knows what is to do', async () => {
    expect(await storedRows()).toEqual(schema1.articles);
    expect(await database.journal.toArray()).toEqual([{ key: 'catch-up', work: 'catch-up' }]);
  });

  it('shows each story on its shelf before anything was caught up with', async () => {
    const rows = await database.articles.orderBy('id').toArray();
    expect(rows.map((row) => row.shelf)).toEqual(['begun', 'read', 'unread', 'bin']);
    expect(rows.map((row) => row.siteDomain)).toEqual([
      'courier.example',
      'courier.example',
      'gazeta.example',
      'courier.example',
    ]);
    expect(rows[0]).toMatchObject({ tags: [], topics: [], authorIds: [], lists: [] });
  });

  it('takes changes to a story that was not caught up with', async () => {
    const [, , unread] = schema1.articles;
    const id = String(unread?.['id']);
    expect(await keepPlace(id, { block: 'c1', quote: 'Мост', share: 0.5 })).toBe(true);
    expect(await database.articles.get(id)).toMatchObject({ ...unread, shelf: 'begun' });
    expect(await database.counts.get('begun')).toMatchObject({ count: 1 });
  });
});

describe('catching up with it', () => {
  it('gives each story its shelf, lists, authors and related stories, and then is done for good', async () => {
    await makeSchema1(schema1);
    await database.open();
    await resumeJournal();
    expect(await database.journal.count()).toBe(0);
    const rows = await database.articles.orderBy('id').toArray();
    expect(rows).toMatchObject(schema1.articles);
    expect(
      rows.map((row) => row.lists.map(listOfKey).filter((list) => !/^(author|order):/.test(list))),
    ).toEqual([
      ['all', 'begun', 'site:courier.example'],
      ['all', 'read', 'site:courier.example'],
      ['all', 'unread', 'site:gazeta.example'],
      ['bin'],
    ]);
    expect(rows.map((row) => [row.wordCount, row.topics])).toEqual([
      [22, ['Ferries', 'Dunmore']],
      [15, []],
      [6, []],
      [5, []],
    ]);
    expect((await database.authors.toArray()).map(({ name }) => name).toSorted()).toEqual([
      'Ana Reyl',
      'Tom Okoye',
    ]);
    expect(rows[0]?.authorIds[0]).toBe(rows[1]?.authorIds[0]);
    expect(await database.related.toArray()).toMatchObject([
      { articleId: rows[0]?.id, url: 'https://courier.example/dues' },
    ]);
    expect(await database.counts.get('site:courier.example')).toMatchObject({
      count: 2,
      label: 'The Courier',
    });
  });

  it('goes on where it stopped, and leaves what was saved meanwhile', async () => {
    const [{ article: template } = { article: {} }] = schema1.contents;
    const many = Array.from({ length: 120 }, (_, n) => ({
      id: `${1000 + n}`,
      url: `https://courier.example/old-${n}`,
    }));
    await makeSchema1({
      articles: many.map((one) => ({ ...schema1.articles[2], ...one })),
      contents: many.map(({ id, url }) => ({ id, article: { ...template, url } })),
    });
    await database.open();
    const id = await saveArticle(anArticle());
    const saved = await database.articles.get(id);
    // What a background leaves that dies after a piece of the work.
    await database.transaction('rw', database.tables, async () => {
      const after = await catchUp.doPiece({ key: 'catch-up', work: 'catch-up' });
      await database.journal.put({ key: 'catch-up', work: 'catch-up', after: after ?? 'all' });
    });
    const half = await database.counts.get('all');
    expect(half?.count).toBeGreaterThan(1);
    expect(half?.count).toBeLessThan(121);

    await resumeJournal();
    expect(await database.journal.count()).toBe(0);
    expect(await database.articles.get(id)).toEqual(saved);
    expect(await database.counts.get('all')).toMatchObject({ count: 121 });
  });
});

it.each([
  ['before positions', 3, { places: undefined }],
  ['before terms were bytes', 6, { terms: '\u0001ferry\u0001night', base: undefined, alphabet: undefined }],
])('opens a library whose index is from %s, and makes that anew', async (_, version, packed) => {
  await database.delete();
  await database.open();
  const id = await saveArticle(anArticle({ title: 'The night ferry returns' }));
  await leaveAs(version, packed);
  await database.open();
  expect(await database.journal.toArray()).toEqual([{ key: 'reindex', work: 'reindex' }]);
  await resumeJournal();
  const { hits } = await searchLibrary('"night ferry"');
  expect(hits.map((hit) => hit.row.id)).toEqual([id]);
  // A number that was given once is not given again.
  expect(hits[0]?.row.doc).toBe(2);
});

it('makes a new library with nothing to catch up with', async () => {
  await database.delete();
  await database.open();
  expect(await database.journal.count()).toBe(0);
});

/** Leaves the library as one of an earlier schema, with rows of terms as they were then. */
async function leaveAs(version: number, packed: object): Promise<void> {
  const stored = { rows: new Map<string, unknown[]>(), stores: database.tables.map((table) => table.schema) };
  for (const table of database.tables) stored.rows.set(table.name, await table.toArray());
  await database.delete();
  const before = new Dexie('lede');
  before
    .version(version)
    .stores(
      Object.fromEntries(
        stored.stores.map(({ name, primKey, indexes }) => [
          name,
          [primKey, ...indexes].map(({ src }) => src).join(','),
        ]),
      ),
    );
  await before.open();
  for (const [name, rows] of stored.rows)
    await before
      .table(name)
      .bulkPut(rows.map((row) => ({ ...(row as object), ...(name === 'termBuffer' && packed) })));
  before.close();
}

/** What is on disk, past the code that completes rows when they are read. */
function storedRows(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = database.backendDB().transaction('articles').objectStore('articles').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
