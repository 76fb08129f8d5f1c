// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { parseLines } from '@/lib/library/backup/parse-lines';
import { database } from '@/lib/library/database';
import { importStories } from '@/lib/library/import/import-stories';
import { undoImport } from '@/lib/library/import/undo-import';
import { saveArticle } from '@/lib/library/save-article';
import { aLink, aStory } from '@/tests/support/a-story';
import { anArticle } from '@/tests/support/an-article';
import { backUp, restore } from '@/tests/support/back-up';
import { setFavourite } from '@/tests/support/change-stories';

const monday = new Date('2026-03-02T08:00:00Z');
const tuesday = new Date('2026-03-03T08:00:00Z');
const url = (name: string) => `https://courier.example/${name}`;

beforeEach(emptyLibrary);

async function emptyLibrary(): Promise<void> {
  await database.delete();
  await database.open();
}

/** One story of before, and a file that gives it tags and a mark, fills a link, and brings two more. */
async function importFile(): Promise<void> {
  await saveArticle(anArticle({ url: url('before') }), monday);
  await saveArticle(aLink(url('link')).article, monday);
  const stories = [
    aStory(url('before'), { tags: ['Ferries'], highlights: [{ quote: 'opened on Monday' }] }),
    aStory(url('link'), { favouriteAt: '2014-05-07T00:00:00.000Z' }),
    aStory(url('new'), { tags: ['Tolls'], progress: 0.5 }),
    aLink(url('new-link')),
  ];
  for (const [number, story] of stories.entries())
    await importStories(
      { importId: 'file', source: 'pocket', name: 'pocket.zip', total: 4, number, stories: [story] },
      tuesday,
    );
}

const titles = async () =>
  (await database.articles.orderBy('url').toArray()).map((row) => ({
    url: row.url,
    tags: row.tags,
    isLink: row.isLink ?? false,
    isFavourite: row.favouriteAt !== undefined,
  }));
const asBefore = [
  { url: url('before'), tags: [], isLink: false, isFavourite: false },
  { url: url('link'), tags: [], isLink: true, isFavourite: false },
];

it('lets an import be taken back that came back with a restored backup', async () => {
  await importFile();
  const file = await backUp();
  await emptyLibrary();
  await restore(file);
  expect(await database.articles.count()).toBe(4);
  expect(await database.imports.get('file')).toMatchObject({ name: 'pocket.zip', done: 4 });
  expect(await undoImport('file')).toBe(true);
  expect(await titles()).toEqual(asBefore);
  expect(await database.highlights.count()).toBe(0);
  expect(await database.imports.get('file')).toMatchObject({ undone: { taken: 2, stayed: 0 } });
});

it('knows the stories of an import that are here under other ids, and leaves what was touched since', async () => {
  await importFile();
  const file = await backUp();
  await emptyLibrary();
  const known = await saveArticle(anArticle({ url: url('before') }), monday);
  await restore(file);
  const touched = await database.articles.where('url').equals(url('new')).first();
  await setFavourite([touched?.id ?? ''], true);
  await undoImport('file');
  expect(await database.articles.get(known)).toMatchObject({ tags: [] });
  expect((await titles()).map((one) => one.url)).toEqual([url('before'), url('link'), url('new')]);
});

it('brings back the way to take an import back that was taken back since, with its stories', async () => {
  await importFile();
  const file = await backUp();
  await undoImport('file');
  expect(await titles()).toEqual(asBefore);
  await restore(file);
  expect(await database.articles.count()).toBe(4);
  await undoImport('file');
  expect(await database.articles.count()).toBe(2);
});

it('changes nothing in the library it was made from', async () => {
  await importFile();
  const before = [await database.imports.toArray(), await database.importSteps.toArray()];
  await restore(await backUp());
  expect([await database.imports.toArray(), await database.importSteps.toArray()]).toEqual(before);
});

it('leaves out a step that is not as described', () => {
  const step = { importId: 'file', number: 0, outcomes: ['added'], added: [], joined: [] };
  const lines = [
    step,
    { ...step, importId: '../file' },
    { ...step, outcomes: ['burnt'] },
    { ...step, added: [{ story: 'javascript:alert(1)', trace: '' }] },
    {
      ...step,
      joined: [{ story: url('a'), tags: [], before: { savedAt: 'soon' }, after: {}, highlights: [] }],
    },
  ].map((one) => JSON.stringify(one));
  const { entries, broken } = parseLines('importSteps', lines);
  expect([entries.length, broken.length]).toEqual([1, 4]);
});
