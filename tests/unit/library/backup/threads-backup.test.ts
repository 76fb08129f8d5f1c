// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseLines } from '@/lib/library/backup/parse-lines';
import { database } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { changeThread, nameThread } from '@/lib/library/threads/change-thread';
import { anArticle } from '@/tests/support/an-article';
import { backUp, restore } from '@/tests/support/back-up';
import { backupOf } from '@/tests/support/zip-of';

const at = '2026-03-02T08:00:00.000Z';
const later = '2026-03-03T08:00:00.000Z';
const urls = ['one', 'two', 'three'].map((name) => `https://courier.example/${name}`);
let ids: string[] = [];

beforeEach(emptyLibrary);

async function emptyLibrary(): Promise<void> {
  await database.delete();
  await database.open();
}

async function saveStories(): Promise<void> {
  ids = [];
  for (const url of urls) ids.push(await saveArticle(anArticle({ url, sourceUrl: url }), new Date(at)));
}

const found = (id: string, articleIds: string[]) => ({
  id,
  shared: ['Bridge'],
  articleIds,
  leftOut: [],
  updatedAt: at,
});

/** Names and edits as the person makes them: one story is taken out. */
async function editedBackup(): Promise<Blob> {
  await saveStories();
  await database.threads.put(found('thread', ids));
  await nameThread('thread', 'The bridge', new Date(later));
  await changeThread('thread', [], [ids[2] ?? ''], new Date(later));
  return backUp();
}

describe('the threads of a backup', () => {
  it('come back with the name and what was taken out, to stories under other ids too', async () => {
    const file = await editedBackup();
    await emptyLibrary();
    await saveStories();
    await restore(file);
    expect(await database.threads.toArray()).toEqual([
      {
        id: 'thread',
        name: 'The bridge',
        shared: ['Bridge'],
        articleIds: ids.slice(0, 2),
        leftOut: ids.slice(2),
        updatedAt: at,
        changedAt: later,
      },
    ]);
    const once = await database.threads.toArray();
    await restore(file);
    expect(await database.threads.toArray()).toEqual(once);
  });

  it('bring back a name that the library has not, and leave a later one', async () => {
    const file = await editedBackup();
    await database.threads.put(found('thread', ids));
    await restore(file);
    expect(await database.threads.get('thread')).toMatchObject({ name: 'The bridge', leftOut: ids.slice(2) });
    await nameThread('thread', 'The river', new Date('2026-03-04T08:00:00Z'));
    await restore(file);
    expect(await database.threads.get('thread')).toMatchObject({ name: 'The river' });
  });

  it('take the place of one that was only found, and not of one the person changed', async () => {
    const file = await editedBackup();
    await database.threads.clear();
    await database.threads.put(found('other', ids.slice(0, 2)));
    await restore(file);
    expect(await database.threads.toCollection().primaryKeys()).toEqual(['thread']);
    await database.threads.clear();
    await database.threads.put({ ...found('other', ids.slice(0, 2)), changedAt: at });
    await restore(file);
    expect(await database.threads.toArray()).toEqual([{ ...found('other', ids.slice(0, 2)), changedAt: at }]);
  });

  it('are left out one by one where they are not as described', async () => {
    await saveStories();
    const good = { id: 'good', shared: ['Bridge'], stories: urls.slice(0, 2), leftOut: [], updatedAt: at };
    const hostile = [
      { ...good, id: '../x' },
      { ...good, id: 'a', stories: ['javascript:alert(1)'] },
      { ...good, id: 'b', name: 'two\nlines' },
      { ...good, id: 'c', shared: 'Bridge' },
      { ...good, id: 'd', updatedAt: 'soon' },
      { ...good, id: 'e', stories: Array.from({ length: 10_001 }, () => urls[0]) },
      'no JSON',
    ];
    const nowhere = { ...good, id: 'f', stories: ['https://courier.example/gone', urls[2]] };
    const lines = [...hostile, nowhere, good].map((line) => JSON.stringify(line));
    expect(parseLines('threads', lines).broken).toHaveLength(7);
    await restore(await backupOf({ threads: [...hostile, nowhere, good] }));
    expect(await database.threads.toArray()).toEqual([found('good', ids.slice(0, 2))]);
  });

  it('may be missing: a backup of before is restored, and the threads here stay', async () => {
    await saveStories();
    await database.threads.put(found('thread', ids));
    const article = anArticle({ url: 'https://courier.example/four' });
    const record = { id: 'four', savedAt: at, updatedAt: at, tags: [], authorIds: [], article };
    await restore(await backupOf({ articles: [record] }, { version: 2 }));
    expect(await database.articles.count()).toBe(4);
    expect(await database.threads.toArray()).toEqual([found('thread', ids)]);
  });
});

it('keeps the note of a link that has no text', async () => {
  const article = anArticle({ completeness: 'none', blocks: [] });
  const id = await saveArticle(article, new Date(at));
  await database.articles.update(id, { note: 'for the train' });
  const file = await backUp();
  await emptyLibrary();
  await restore(file);
  expect(await database.articles.get(id)).toMatchObject({ note: 'for the train', isLink: true });
  expect((await database.contents.get(id))?.article.completeness).toBe('none');
});

it('come along whole with a part of the library, however far from each other their stories are asked for', async () => {
  const far: string[] = [];
  for (let number = 0; number < 60; number++)
    far.push(await saveArticle(anArticle({ url: `https://courier.example/far/${number}` }), new Date(at)));
  const [first = '', middle = '', last = ''] = [far[0], far[30], far[59]];
  const [left = ''] = far.slice(45);
  await database.threads.put({ ...found('thread', [first, middle, last, left]), name: 'The bridge' });
  const file = await backUp(
    {},
    far.filter((id) => id !== left),
  );
  await emptyLibrary();
  await restore(file);
  expect(await database.threads.toArray()).toMatchObject([
    { name: 'The bridge', articleIds: [first, middle, last] },
  ]);
});
