import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportedStory } from '@/lib/article/imported-story';
import { BadField } from '@/lib/article/parse-fields';
import { removeArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import { addHighlight, changeHighlight, removeHighlight } from '@/lib/library/highlights';
import { forgetImports } from '@/lib/library/import/forget-imports';
import { importStories } from '@/lib/library/import/import-stories';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';
import { planImport } from '@/lib/library/import/plan-import';
import { undoImport } from '@/lib/library/import/undo-import';
import { type KnownImport, watchImports } from '@/lib/library/import/watch-imports';
import { saveArticle } from '@/lib/library/save-article';
import { searchLibrary } from '@/lib/library/search/search-library';
import { aLink, aStory } from '@/tests/support/a-story';
import { anArticle } from '@/tests/support/an-article';
import { watchFirst } from '@/tests/support/watch-first';
import { giveTags, setFavourite } from '@/tests/support/change-stories';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const today = new Date('2026-03-02T08:00:00Z');
const tomorrow = new Date('2026-03-03T08:00:00Z');
const url = 'https://courier.example/story';

/** Takes stories in, in one piece or more. */
async function take(importId: string, pieces: ImportedStory[][], now = today) {
  const total = pieces.flat().length;
  const outcomes = [];
  for (const [number, stories] of pieces.entries())
    outcomes.push(
      ...(await importStories(
        { importId, source: 'pocket', name: 'pocket.zip', total, number, stories },
        now,
      )),
    );
  return outcomes;
}

const rows = () => database.articles.orderBy('url').toArray();
const row = async () => (await rows())[0];
/** All that a person could tell apart. */
const everything = async () => ({
  articles: (await rows()).map((one) => ({ ...one, doc: undefined })),
  contents: await database.contents.toArray(),
  highlights: await database.highlights.toArray(),
  counts: await database.counts.orderBy('list').toArray(),
  authors: await database.authors.toArray(),
});

describe('a story of a file', () => {
  it('is kept with its text, dates, shelf, tags, place, note and highlights, and is found', async () => {
    const story = aStory(url, {
      tags: ['Bridges', 'long reads'],
      favouriteAt: '2014-05-07T00:00:00.000Z',
      archivedAt: '2014-05-08T00:00:00.000Z',
      progress: 0.4,
      note: 'For Sunday.',
      highlights: [{ quote: 'opened on Monday', note: 'Why?', at: '2014-05-09T00:00:00.000Z' }],
    });
    expect(await take('a', [[story]])).toEqual(['added']);
    expect(await row()).toMatchObject({
      savedAt: '2014-05-06T07:00:00.000Z',
      updatedAt: today.toISOString(),
      favouriteAt: '2014-05-07T00:00:00.000Z',
      archivedAt: '2014-05-08T00:00:00.000Z',
      tags: ['Bridges', 'long reads'],
      place: { share: 0.4 },
      note: 'For Sunday.',
      shelf: 'archived',
    });
    expect(await database.highlights.toArray()).toMatchObject([
      {
        block: story.article.blocks[0]?.id,
        quote: 'opened on Monday',
        // 32 characters before it: what the headline ends with is among them.
        prefix: 'e opens a week early\nThe bridge ',
        suffix: '.',
        note: 'Why?',
        at: '2014-05-09T00:00:00.000Z',
      },
    ]);
    expect((await searchLibrary('opened', { limit: 5 })).total).toBe(1);
  });

  it('keeps what was written to a passage that the file marks twice', async () => {
    const highlights = [{ quote: 'on Monday', note: 'Which?' }, { quote: 'on  monday' }];
    await take('a', [[aStory(url, { highlights })]]);
    expect(await database.highlights.toArray()).toMatchObject([{ quote: 'on Monday', note: 'Which?' }]);
  });

  it('without a text is a link, whose highlights wait for the text', async () => {
    const link = aLink(url, { highlights: [{ quote: 'opened on Monday' }] });
    expect(await take('a', [[link]])).toEqual(['linked']);
    expect(await row()).toMatchObject({ isLink: true, shelf: 'unread' });
    await saveArticle(anArticle(), tomorrow);
    expect(await row()).not.toHaveProperty('isLink');
    expect(await database.highlights.toArray()).toMatchObject([{ articleId: (await row())?.id }]);
  });

  it('writes a tag as the library does', async () => {
    const id = await saveArticle(anArticle({ url: 'https://courier.example/other' }), today);
    await giveTags([id], ['Ferries']);
    await take('a', [[aLink(url, { tags: ['ferries', 'Tolls'] }), aLink(`${url}/2`, { tags: ['tolls'] })]]);
    expect((await rows()).map(({ tags }) => tags)).toEqual([['Ferries'], ['Ferries', 'Tolls'], ['Tolls']]);
  });

  it('gives one that is there what it lacks, and takes nothing away', async () => {
    const id = await saveArticle(anArticle(), today);
    await giveTags([id], ['Bridges']);
    const text = (await database.contents.get(id))?.article;
    const story = aStory(
      'http://www.courier.example/story/',
      {
        tags: ['bridges', 'Tolls'],
        favouriteAt: '2014-05-07T00:00:00.000Z',
        archivedAt: '2014-05-07T00:00:00.000Z',
        note: 'For Sunday.',
        highlights: [{ quote: 'on Monday' }],
      },
      { title: 'An old copy' },
    );
    expect(await take('a', [[story]])).toEqual(['joined']);
    expect(await row()).toMatchObject({
      id,
      title: 'Bridge opens a week early',
      savedAt: '2014-05-06T07:00:00.000Z',
      tags: ['Bridges', 'Tolls'],
      favouriteAt: '2014-05-07T00:00:00.000Z',
      note: 'For Sunday.',
      shelf: 'unread',
    });
    expect((await database.contents.get(id))?.article).toEqual(text);
    expect(await database.highlights.count()).toBe(1);
  });

  it('gives its note to a mark that has none, and takes it back when it is undone', async () => {
    await take('a', [[aStory(url, { highlights: [{ quote: 'on Monday' }, { quote: 'The bridge' }] })]]);
    const before = await everything();
    const marks = await database.highlights.toArray();
    const mine = marks.find(({ quote }) => quote === 'The bridge')?.id ?? '';
    const highlights = [
      { quote: 'On Monday', note: 'Which?' },
      { quote: 'the bridge', note: 'Which one?' },
    ];
    expect(await take('b', [[aStory(url, { highlights })]])).toEqual(['joined']);
    expect(await take('c', [[aStory(url, { highlights })]])).toEqual(['same']);
    await undoImport('b');
    expect(await everything()).toEqual(before);
    await changeHighlight(mine, { note: ' ' }, tomorrow);
    await take('d', [[aStory(url, { highlights })]]);
    expect((await database.highlights.toArray()).map(({ note }) => note).filter(Boolean)).toEqual(['Which?']);
  });

  it('gives its headline to a link that is called by its address, and takes it back when it is undone', async () => {
    const link = (title: string) => ({ ...aLink(url), article: { ...aLink(url).article, title } });
    await take('a', [[link('courier.example/story')]]);
    const before = await everything();
    expect(await take('b', [[link('courier.example/story')]])).toEqual(['same']);
    expect(await take('c', [[link('Tolls rise')]])).toEqual(['joined']);
    expect(await row()).toMatchObject({ title: 'Tolls rise', isLink: true });
    expect((await searchLibrary('tolls', { limit: 5 })).total).toBe(1);
    expect(await take('d', [[link('Other words')]])).toEqual(['same']);
    await undoImport('c');
    expect(await everything()).toEqual(before);
  });

  it('gives its text to a link', async () => {
    await take('a', [[aLink('http://courier.example/story', { tags: ['Bridges'] })]]);
    expect(await take('b', [[aStory(url)]])).toEqual(['joined']);
    expect(await rows()).toMatchObject([
      { url: 'http://courier.example/story', wordCount: 5, tags: ['Bridges'] },
    ]);
    expect(await row()).not.toHaveProperty('isLink');
    expect((await searchLibrary('monday', { limit: 5 })).total).toBe(1);
  });

  it('stays in the bin when it is there', async () => {
    const id = await saveArticle(anArticle(), today);
    await removeArticles([id], today);
    expect(await take('a', [[aLink(url, { tags: ['Bridges'] })]])).toEqual(['binned']);
    expect(await row()).toMatchObject({ shelf: 'bin', tags: [] });
  });
});

describe('importing twice', () => {
  const file = [
    [
      aStory(url, { tags: ['A', 'a'], note: 'N', progress: 0.5, highlights: [{ quote: 'on Monday' }] }),
      aLink(`${url}/2`, { tags: ['B'], highlights: [{ quote: 'lost' }, { quote: ' lost ' }] }),
    ],
    [aLink(`${url}/3`, { favouriteAt: '2014-05-06T07:00:00.000Z' })],
  ];

  it('adds nothing', async () => {
    await take('a', file);
    const before = await everything();
    expect(before.highlights).toHaveLength(2);
    expect(await take('b', file, tomorrow)).toEqual(['same', 'same', 'same']);
    expect(await everything()).toEqual(before);
  });

  it('says so before anything is done', async () => {
    const stories = file.flat().map((story) => ({ ...story, hasText: story.article.blocks.length > 0 }));
    expect(await planImport(stories)).toEqual(['added', 'linked', 'linked']);
    await take('a', file);
    expect(await planImport(stories)).toEqual(['same', 'same', 'same']);
  });

  it('does not bring back a highlight that was deleted', async () => {
    await take('a', file);
    const [highlight] = await database.highlights.toArray();
    await removeHighlight(highlight?.id ?? '', tomorrow);
    expect((await take('b', file))[0]).toBe('same');
  });

  it('does nothing when a piece is said again because no answer came', async () => {
    const outcomes = await take('a', file);
    const before = await everything();
    expect(await take('a', file, tomorrow)).toEqual(outcomes);
    expect(await everything()).toEqual(before);
    expect(await watchFirst<KnownImport[]>(watchImports)).toMatchObject([
      { id: 'a', name: 'pocket.zip', total: 3, done: 3, outcomes: { added: 1, linked: 2, same: 0 } },
    ]);
  });

  it('names no story twice within one piece', async () => {
    expect(await take('a', [[aLink(url), aLink('http://courier.example/story/')]])).toEqual([
      'linked',
      'same',
    ]);
  });
});

describe('undoing an import', () => {
  it('leaves the library as it was, whatever the import did', async () => {
    const id = await saveArticle(anArticle({ authors: [{ name: 'Ana Reyl', kind: 'person' }] }), today);
    await giveTags([id], ['Bridges']);
    await take('links', [[aLink(`${url}/link`, { tags: ['Old'] })]]);
    const before = await everything();
    await take('a', [
      [
        aStory(url, { tags: ['Tolls'], note: 'N', progress: 0.5, highlights: [{ quote: 'on Monday' }] }),
        aStory(`${url}/link`, { tags: ['New'], finishedAt: '2014-05-06T07:00:00.000Z' }),
      ],
      [aStory(`${url}/new`, {}, { authors: [{ name: 'Jo Marlow', kind: 'person' }] }), aLink(`${url}/other`)],
    ]);
    expect(await everything()).not.toEqual(before);
    expect(await undoImport('a')).toBe(true);
    expect(await everything()).toEqual(before);
    expect((await searchLibrary('monday', { limit: 5 })).total).toBe(1);
    expect(await database.importSteps.count()).toBe(1);
    expect(await database.imports.get('a')).toMatchObject({ undone: { taken: 2, stayed: 0 } });
  });

  it('is not said to be done when it could not be written down that it is to be done', async () => {
    await take('a', [[aLink(url)]]);
    const refuse = () => {
      throw new Error('The disk is full.');
    };
    database.journal.hook('creating', refuse);
    await expect(undoImport('a')).rejects.toThrow('The disk is full.');
    database.journal.hook('creating').unsubscribe(refuse);
    expect(await database.imports.get('a')).not.toHaveProperty('undone');
    expect(await undoImport('a')).toBe(true);
    expect(await database.imports.get('a')).toMatchObject({ undone: { taken: 1 } });
  });

  it('leaves what the person did something with since', async () => {
    await take('a', [[1, 2, 3, 4, 5].map((number) => aLink(`${url}/${number}`))]);
    const ids = (await rows()).map((one) => one.id);
    await setFavourite([ids[0] ?? ''], true, tomorrow);
    await saveArticle(anArticle({ url: `${url}/2`, sourceUrl: `${url}/2` }), tomorrow);
    const mark = { block: 'b', quote: 'q', prefix: '', suffix: '', colour: 'yellow' } as const;
    await addHighlight({ ...mark, articleId: ids[2] ?? '' }, tomorrow);
    await undoImport('a');
    expect((await rows()).map((one) => one.id)).toEqual(ids.slice(0, 3));
    expect(await database.imports.get('a')).toMatchObject({ undone: { taken: 2, stayed: 3 } });
  });

  it('keeps a change the person made to what the import gave', async () => {
    const id = await saveArticle(anArticle(), today);
    await take('a', [[aLink(url, { tags: ['Tolls'], note: 'N' })]]);
    await database.articles.update(id, { note: 'My own.' });
    await undoImport('a');
    expect(await row()).toMatchObject({ note: 'My own.', tags: [] });
  });

  it('keeps what the person wrote to a mark that came with it, and its story', async () => {
    await saveArticle(anArticle(), today);
    const highlights = [{ quote: 'on Monday' }, { quote: 'The bridge' }];
    await take('a', [[aStory(url, { highlights }), aStory(`${url}/new`, { highlights })]]);
    for (const { id } of (await database.highlights.toArray()).filter(({ quote }) => quote === 'on Monday'))
      await changeHighlight(id, { note: 'My own.' }, tomorrow);
    await undoImport('a');
    expect((await rows()).map((one) => one.url)).toEqual([url, `${url}/new`]);
    const notes = (await database.highlights.toArray()).map(({ note }) => note);
    expect(notes.filter((note) => note === 'My own.')).toHaveLength(2);
    expect(notes).toHaveLength(3);
  });

  it('of one that was stopped half way takes back the half', async () => {
    const [link, other] = [aLink(url), aLink(`${url}/2`)];
    await importStories(
      { importId: 'a', source: 'list', name: 'x', total: 2, number: 0, stories: [link] },
      today,
    );
    expect(await database.imports.get('a')).toMatchObject({ total: 2, done: 1 });
    await undoImport('a');
    expect(await rows()).toEqual([]);
    expect(await take('b', [[link, other]])).toEqual(['linked', 'linked']);
  });

  it('is possible for 30 days', async () => {
    await take('a', [[aLink(url)]]);
    await forgetImports(tomorrow);
    expect(await database.imports.count()).toBe(1);
    await forgetImports(new Date('2026-04-02T08:00:00Z'));
    expect(await database.imports.count()).toBe(0);
    expect(await undoImport('a')).toBe(false);
    expect(await rows()).toHaveLength(1);
  });
});

describe('what a page sends', () => {
  it('is built anew, member by member', () => {
    const hostile = JSON.parse(
      JSON.stringify(aLink(url, { tags: ['__proto__'] })).replace(
        '"savedAt"',
        '"__proto__":{"x":1},"savedAt"',
      ),
    ) as unknown;
    const parsed = parseImportedStory(hostile);
    expect(parsed.tags).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect('x' in parsed).toBe(false);
  });

  it.each<[string, object]>([
    ['an address that is a script', { article: anArticle({ url: 'javascript:alert(1)' }) }],
    ['a time that is none', { savedAt: 'yesterday' }],
    ['a share over one', { progress: 7 }],
    ['a tag that is a list', { tags: [['a']] }],
    ['a highlight without words', { highlights: [{ quote: ' ' }] }],
  ])('%s is refused', (_name, members) => {
    expect(() => parseImportedStory({ ...aLink(url), ...members })).toThrow(BadField);
  });
});
