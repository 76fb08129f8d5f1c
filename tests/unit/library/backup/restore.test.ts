// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import { openZip } from '@/lib/library/backup/open-zip';
import { planRestore } from '@/lib/library/backup/plan-restore';
import { database } from '@/lib/library/database';
import { changeHighlight } from '@/lib/library/highlights';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { backUp, restore } from '@/tests/support/back-up';
import { backupOf } from '@/tests/support/zip-of';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const at = '2026-03-02T08:00:00.000Z';
const url = 'https://courier.example/story';

async function plan(file: Blob) {
  return planRestore(await openZip(file));
}

async function wholeLibrary() {
  const rows: Record<string, unknown[]> = {};
  for (const table of ['articles', 'contents', 'authors', 'revisions', 'highlights', 'related', 'threads'])
    rows[table] = (await database.table(table).toArray()).map(({ doc: _doc, ...row }) => row);
  // Numbers of the search index are this library's own: a restored text gets another one.
  rows['articles'] = (await database.articles.toArray()).map((row) => ({ ...row, doc: undefined }));
  return rows;
}

async function fillLibrary(): Promise<string> {
  const id = await saveArticle(anArticle(), new Date(at));
  await saveArticle(anArticle({ url: `${url}/2`, sourceUrl: `${url}/2` }), new Date(at));
  const author = {
    id: 'person',
    keys: ['name:ada|courier.example'],
    name: 'Ada',
    kind: 'person' as const,
    siteName: 'The Courier',
    siteDomain: 'courier.example',
    firstSeen: at,
    lastSeen: at,
    history: [{ name: 'A. Byron', at }],
    merged: [],
  };
  await database.authors.put(author);
  await database.highlights.put({
    id: 'mark',
    articleId: id,
    block: 'b',
    quote: 'bridge',
    prefix: 'The ',
    suffix: ' opened',
    colour: 'yellow',
    note: 'look this up',
    at,
  });
  await database.revisions.put({ id: 'earlier', articleId: id, at, article: anArticle({ title: 'Before' }) });
  await database.related.put({ articleId: id, url: 'https://courier.example/other', title: 'Other', at });
  const second = await database.articles.where('url').equals(`${url}/2`).first();
  await database.threads.put({
    id: 'thread',
    name: 'The bridge',
    shared: ['Bridge'],
    articleIds: [id, second?.id ?? ''],
    leftOut: [],
    updatedAt: at,
    changedAt: at,
  });
  return id;
}

describe('a backup', () => {
  it('brings every table back into an empty library, and the settings', async () => {
    await fillLibrary();
    const before = await wholeLibrary();
    const file = await backUp({ reading: { theme: 'dark' } });
    await database.delete();
    await database.open();
    expect(await restore(file)).toEqual({ reading: { theme: 'dark' } });
    expect(await wholeLibrary()).toEqual(before);
    // And found again, as each was before.
    expect(await database.articles.orderBy('doc').count()).toBe(2);
  });

  it('adds nothing to the library it was made from, however often it is restored', async () => {
    await fillLibrary();
    const before = await wholeLibrary();
    const file = await backUp();
    await restore(file);
    await restore(file);
    expect(await wholeLibrary()).toEqual(before);
    expect((await plan(file)).tables).toEqual({
      articles: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 2 },
      authors: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 1 },
      highlights: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 1 },
      revisions: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 1 },
      related: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 1 },
      threads: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 1 },
      imports: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 0 },
      importSteps: { new: 0, 'newer-there': 0, 'newer-here': 0, same: 0 },
    });
  });

  it('finds its story again under another id, with the marks in it', async () => {
    await fillLibrary();
    const file = await backUp();
    await database.delete();
    await database.open();
    const id = await saveArticle(anArticle(), new Date('2026-03-09T08:00:00Z'));
    await restore(file);
    expect(await database.articles.count()).toBe(2);
    expect(await database.articles.get(id)).toMatchObject({ savedAt: at });
    expect(await database.highlights.toArray()).toMatchObject([{ id: 'mark', articleId: id }]);
    expect(await database.revisions.toArray()).toMatchObject([{ id: 'earlier', articleId: id }]);
  });

  it('keeps the text of the library as an earlier version when it brings a later one', async () => {
    const id = await saveArticle(anArticle({ title: 'Bridge opens' }), new Date('2026-03-09T08:00:00Z'));
    const file = await backUp();
    await database.delete();
    await database.open();
    const mine = await saveArticle(anArticle({ title: 'Bridge to open' }), new Date(at));
    expect(mine).not.toBe(id);
    await restore(file);
    expect((await database.contents.get(mine))?.article.title).toBe('Bridge opens');
    expect(await database.revisions.toArray()).toMatchObject([
      { articleId: mine, at, article: { title: 'Bridge to open' } },
    ]);
    await restore(file);
    expect(await database.revisions.count()).toBe(1);
  });

  it('brings the note that was written to a mark later, and leaves a later one', async () => {
    await fillLibrary();
    await changeHighlight('mark', { note: 'Later.' }, new Date('2026-03-08T08:00:00Z'));
    const file = await backUp();
    const { note: _, changedAt: __, ...earlier } = (await database.highlights.get('mark')) as Highlight;
    await database.highlights.put(earlier);
    expect((await plan(file)).tables.highlights).toMatchObject({ 'newer-there': 1 });
    await restore(file);
    expect(await database.highlights.get('mark')).toMatchObject({ note: 'Later.' });
    await changeHighlight('mark', { note: 'Latest.' }, new Date('2026-03-09T08:00:00Z'));
    await restore(file);
    expect(await database.highlights.get('mark')).toMatchObject({ note: 'Latest.' });
  });

  it('leaves what is newer in the library as it is', async () => {
    const id = await saveArticle(anArticle(), new Date(at));
    const file = await backUp();
    await saveArticle(anArticle({ title: 'Bridge closes' }), new Date('2026-03-09T08:00:00Z'));
    expect((await plan(file)).tables.articles).toMatchObject({ 'newer-here': 1 });
    await restore(file);
    expect((await database.contents.get(id))?.article.title).toBe('Bridge closes');
  });
});

describe('a file from elsewhere', () => {
  const record = (article: unknown, members = {}) => ({
    id: 'a',
    savedAt: at,
    updatedAt: at,
    tags: [],
    authorIds: [],
    article,
    ...members,
  });

  it('has its broken records named and left out, and the rest restored', async () => {
    const file = await backupOf({
      articles: [
        record(anArticle()),
        record({ ...anArticle(), title: 'No address', url: 'javascript:alert(1)' }),
        'not even JSON',
        record(anArticle({ url: `${url}/tags` }), { id: 'b', tags: ['two\nlines'] }),
        record(anArticle({ url: `${url}/id`, title: 'Odd id' }), { id: '../../a' }),
        record(null, { id: 'c' }),
      ],
    });
    const found = await plan(file);
    expect(found.brokenCount).toBe(5);
    expect(found.broken.map(({ name }) => name)).toEqual([
      'No address',
      '',
      'Bridge opens a week early',
      'Odd id',
      'c',
    ]);
    expect(found.tables.articles.new).toBe(1);
    await restore(file);
    expect(await database.articles.toCollection().primaryKeys()).toEqual(['a']);
  });

  it('reaches no object of ours by its keys', async () => {
    const text = JSON.stringify(record(anArticle()));
    const hostile = `${text.slice(0, -1)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`;
    await restore(await backupOf({ articles: [hostile] }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const [row] = await database.articles.toArray();
    expect(Object.keys(row ?? {})).not.toContain('constructor');
  });

  it('that names a story twice ends as one story', async () => {
    const twice = [
      record(anArticle({ title: 'Early' })),
      record(anArticle({ title: 'Late' }), { id: 'b', updatedAt: '2026-03-09T08:00:00.000Z' }),
    ];
    await restore(await backupOf({ articles: twice }));
    expect(await database.articles.toArray()).toMatchObject([{ id: 'a', title: 'Late' }]);
    expect(await database.contents.count()).toBe(1);
  });

  it('leaves out a mark whose story is nowhere', async () => {
    const mark = { id: 'm', story: url, block: 'b', quote: '', prefix: '', suffix: '', colour: 'yellow', at };
    await restore(await backupOf({ highlights: [mark] }));
    expect(await database.highlights.count()).toBe(0);
  });

  it('with a paragraph beyond all measure loses that story alone', async () => {
    const huge: Article = anArticle({
      url: `${url}/huge`,
      blocks: blocks(paragraph('x'.repeat(1_000_001))),
    });
    const file = await backupOf({ articles: [record(huge), record(anArticle(), { id: 'b' })] });
    await restore(file);
    expect(await database.articles.toCollection().primaryKeys()).toEqual(['b']);
  });
});

describe('a backup of some stories', () => {
  it('brings them back with all that belongs to them, and nothing else', async () => {
    const id = await fillLibrary();
    await database.articles.update(id, { authorIds: ['person'] });
    const { contents, authors, highlights, revisions, related } = await wholeLibrary();
    const file = await backUp({ reading: { theme: 'dark' } }, [id]);
    await database.delete();
    await database.open();
    expect(await restore(file)).toEqual({});
    const after = await wholeLibrary();
    const isIts = (row: unknown) => (row as { id: string }).id === id;
    expect(after['articles']).toHaveLength(1);
    expect(after['articles']?.[0]).toMatchObject({ id, url, savedAt: at });
    expect(after).toMatchObject({
      contents: contents?.filter(isIts),
      authors,
      highlights,
      revisions,
      related,
    });
  });

  it('names an author of two of them once', async () => {
    const id = await fillLibrary();
    const ids = (await database.articles.toArray()).map((row) => row.id);
    for (const one of ids) await database.articles.update(one, { authorIds: ['person'] });
    const { counts } = (await openZip(await backUp({}, ids))).manifest;
    expect(ids).toContain(id);
    expect(counts).toEqual({
      settings: 0,
      authors: 1,
      articles: 2,
      revisions: 1,
      highlights: 1,
      related: 1,
      threads: 1,
      imports: 0,
      importSteps: 0,
    });
  });
});
