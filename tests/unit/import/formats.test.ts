import { expect, it } from 'vitest';
import { makeStory } from '@/lib/import/make-story';
import { type ImportReading, readImport } from '@/lib/import/read-import';
import { importFile, importZip } from '@/tests/support/import-files';

const now = new Date('2026-03-02T08:00:00Z');

async function read(...files: File[]): Promise<ImportReading> {
  const reading = await readImport(files, now);
  if (reading === 'backup') throw new Error('That is a backup.');
  return reading;
}

/** What stands in a draft, without what says nothing. */
function said(reading: ImportReading) {
  return reading.drafts.map(({ row: _row, text: _text, ...draft }) =>
    Object.fromEntries(
      Object.entries(draft).filter(
        ([, value]) => value !== false && value !== 0 && !(Array.isArray(value) && value.length === 0),
      ),
    ),
  );
}

const brokenOf = ({ broken }: ImportReading) => broken.map(({ name, reason, row }) => [row, name, reason]);

it('reads Pocket’s archive: parts with and without a cursor, marks, and rows of one page as one', async () => {
  const reading = await read(importZip('pocket', { 'notes.txt': 'nothing', 'logo.png': 'x' }));
  expect(reading.sources).toEqual(['pocket']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/rain',
      title: 'Rain until Sunday',
      savedAt: '2014-07-01T10:00:04.000Z',
      isArchived: true,
      tags: ['weather'],
      highlights: [{ quote: 'It will rain on Friday,\nand on Saturday.', at: '2014-07-02T10:00:00.000Z' }],
    },
    {
      url: 'https://gazeta.example/alone',
      title: 'Marked, but not in the list',
      savedAt: '2026-03-02T07:59:59.000Z',
      highlights: [{ quote: 'A mark whose story was deleted.', at: '2014-07-02T10:00:02.000Z' }],
    },
    {
      url: 'http://courier.example/harbour-dues',
      title: 'Harbour dues rise',
      savedAt: '2014-05-05T07:00:00.000Z',
      isArchived: true,
      tags: ['trade', 'long reads', 'Straßen', 'ports'],
    },
    {
      url: 'https://www.courier.example/night-ferry?utm_source=pocket',
      title: 'Night ferry, at last: "sold out"',
      savedAt: '2014-07-01T10:00:00.000Z',
      isArchived: true,
    },
    {
      url: 'https://gazeta.example/most',
      title: 'https://gazeta.example/most',
      savedAt: '2014-07-01T10:00:01.000Z',
    },
    { url: 'https://courier.example/tolls', title: 'Tolls', savedAt: '2014-07-01T10:00:05.000Z' },
  ]);
  expect(brokenOf(reading)).toEqual([
    [4, 'A note to myself', 'not-web'],
    [5, '"Never closed,https://courier.example/broken,1404208803,,unread', 'not-a-row'],
  ]);
  expect(reading.joined).toBe(2);
  expect(reading.ignored).toEqual(['notes.txt']);
});

it('reads the parts of Pocket’s archive when they were unpacked', async () => {
  const parts = ['pocket/part_000001.csv', 'pocket/annotations/part_000000.json'].map(importFile);
  expect((await read(...parts)).drafts).toHaveLength(4);
});

it('reads Pocket’s old page: the state stands in the heading', async () => {
  const reading = await read(importFile('ril_export.html'));
  expect(reading.sources).toEqual(['pocket']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls?a=1&b=2',
      title: 'Tolls & duties',
      savedAt: '2014-07-01T10:00:05.000Z',
      tags: ['trade', 'ports'],
    },
    {
      url: 'https://courier.example/rain',
      title: 'https://courier.example/rain',
      savedAt: '2014-07-01T10:00:04.000Z',
      isArchived: true,
    },
    {
      url: 'https://courier.example/ferry',
      title: 'Ferry',
      savedAt: '2014-07-01T10:00:07.000Z',
      isArchived: true,
    },
  ]);
  expect(brokenOf(reading)).toEqual([[2, 'Click <me>', 'not-web']]);
});

it('reads Instapaper: folders are states or tags, the selection is a mark', async () => {
  const reading = await read(importFile('instapaper.csv'));
  expect(reading.sources).toEqual(['instapaper']);
  expect(said(reading)).toEqual([
    { url: 'https://courier.example/tolls', title: 'Tolls', savedAt: '2014-07-01T10:00:05.000Z' },
    {
      url: 'https://courier.example/rain',
      title: 'Rain, until Sunday',
      savedAt: '2014-07-01T10:00:04.000Z',
      isArchived: true,
      tags: ['weather', 'a, b'],
      highlights: [{ quote: 'It will rain on Friday,\nand on Saturday.' }],
    },
    {
      url: 'https://courier.example/ferry',
      title: 'Ferry',
      savedAt: '2014-07-01T10:00:07.000Z',
      isFavourite: true,
    },
    {
      url: 'https://courier.example/soup',
      title: 'Soup',
      savedAt: '2014-07-01T10:00:08.000Z',
      tags: ['Recipes', 'not a list'],
    },
  ]);
  expect(brokenOf(reading)).toEqual([
    [5, 'A letter', 'not-web'],
    [6, '', 'no-address'],
  ]);
});

it('reads an old Instapaper file without dates: the newest stays the newest', async () => {
  expect(said(await read(importFile('instapaper-old.csv')))).toEqual([
    { url: 'https://courier.example/new', title: 'Newest', savedAt: '2026-03-02T07:59:59.000Z' },
    { url: 'https://courier.example/old', title: 'Oldest', savedAt: '2026-03-02T07:59:58.000Z' },
  ]);
});

it('reads Readwise Reader: tags as Python writes them, progress, and no feed', async () => {
  const reading = await read(importFile('readwise-reader.csv'));
  expect(reading.sources).toEqual(['reader']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      savedAt: '2025-01-20T22:13:02.447Z',
      progress: 0.35,
      isFavourite: true,
      tags: ["don't", 'peanut, butter', "a ' b"],
    },
    {
      url: 'https://courier.example/rain',
      title: 'Rain',
      savedAt: '2025-01-21T08:00:00.000Z',
      progress: 1,
      isArchived: true,
      isFinished: true,
    },
  ]);
  expect(brokenOf(reading)).toEqual([
    [3, 'From a feed', 'feed'],
    [4, 'A letter', 'not-web'],
    [5, 'Uploaded', 'no-address'],
  ]);
});

it('reads Raindrop: cells of several lines, folders as tags, dates that a spreadsheet turned into days', async () => {
  const reading = await read(importFile('raindrop.csv'));
  expect(reading.sources).toEqual(['raindrop']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      dek: 'What the page says',
      note: 'My note,\non two lines',
      pictureUrl: 'https://courier.example/tolls.jpg',
      savedAt: '2024-03-05T10:20:30.123Z',
      isFavourite: true,
      tags: ['News', 'Trade', 'ports', 'long reads'],
      highlights: [{ quote: 'It will rise.', note: 'Really?' }, { quote: 'By a third.' }],
    },
    {
      url: 'https://courier.example/rain',
      title: 'Rain',
      savedAt: '2026-07-21T00:00:00.000Z',
      highlights: [{ quote: 'First mark' }, { quote: 'Second mark' }],
    },
    {
      url: 'https://courier.example/ferry',
      title: 'Ferry',
      savedAt: '2024-03-05T10:20:30.000Z',
      tags: ['Recipes', 'Soups'],
    },
  ]);
  expect(brokenOf(reading)).toEqual([[3, 'A rule', 'not-web']]);
});

it('reads Matter, which writes its flags as words', async () => {
  const reading = await read(importFile('matter.csv'));
  expect(reading.sources).toEqual(['matter']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      siteName: 'The Courier',
      savedAt: '2024-03-05T10:20:30.000Z',
      authors: ['Ana Reyl'],
      isFavourite: true,
      tags: ['trade', 'ports'],
    },
    {
      url: 'https://courier.example/rain',
      title: 'Rain',
      savedAt: '2024-03-06T00:00:00.000Z',
      isArchived: true,
      isFinished: true,
    },
  ]);
});

it('reads Omnivore’s archive with texts and marks', async () => {
  const reading = await read(importZip('omnivore', { 'content/a-report.pdf': '%PDF' }));
  expect(reading.sources).toEqual(['omnivore']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls rise at the harbour',
      dek: 'What the page says',
      pictureUrl: 'https://courier.example/tolls.jpg',
      savedAt: '2024-03-05T10:20:30.000Z',
      publishedAt: '2024-03-04T00:00:00.000Z',
      progress: 0.355,
      authors: ['Ana Reyl'],
      tags: ['trade', 'long reads'],
      note: 'Read this before the meeting.',
      highlights: [
        {
          quote: 'Tolls at the harbour will rise\nby a third in May',
          note: '#money #ports\n\nAsk for the numbers.',
        },
        { quote: 'It had to be done.' },
      ],
    },
    {
      url: 'https://courier.example/report.pdf',
      title: 'A report',
      savedAt: '2024-03-07T10:20:30.000Z',
      progress: 1,
      isArchived: true,
      isFinished: true,
    },
  ]);
  expect(reading.drafts.map(({ text }) => text !== undefined)).toEqual([true, false]);
  expect(brokenOf(reading)).toEqual([[3, 'No page', 'not-web']]);
});

it('makes blocks of a stored text, and nothing of what wants to run in it', async () => {
  const [draft] = (await read(importZip('omnivore'))).drafts;
  if (!draft?.text) throw new Error('There is no text.');
  const { article } = makeStory(draft, await draft.text());
  expect(article.blocks).toMatchObject([
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'Tolls at the harbour will rise by a third in May, the ' },
        { kind: 'link', href: 'https://courier.example/port' },
        { kind: 'text', text: ' said.' },
      ],
    },
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'Owners of small boats are exempt.' }] },
    { kind: 'heading', level: 2 },
    { kind: 'list', ordered: false },
    { kind: 'quote' },
    {
      kind: 'figure',
      pictures: [{ src: 'https://courier.example/quay.jpg', alt: 'The quay', caption: 'The quay at dawn' }],
    },
    { kind: 'code', text: 'a < b', language: 'js' },
    {
      kind: 'table',
      rows: [
        [{ header: true }, { header: true }],
        [{ header: false }, { header: false }],
      ],
    },
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'Pay here' }] },
    { kind: 'embed', provider: 'YouTube' },
  ]);
  expect(article).toMatchObject({
    completeness: 'full',
    language: 'en',
    lead: { src: 'https://courier.example/tolls.jpg' },
  });
  expect(JSON.stringify(article)).not.toMatch(/alert|javascript|drawn/);
});

it('reads wallabag, whose types wander', async () => {
  const reading = await read(importFile('wallabag.json'));
  expect(reading.sources).toEqual(['wallabag']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls rise & rise',
      savedAt: '2016-09-08T09:55:58.000Z',
      publishedAt: '2016-09-07T06:00:00.000Z',
      favouriteAt: '2016-09-10T09:55:58.000Z',
      pictureUrl: 'https://courier.example/tolls.jpg',
      language: 'en-GB',
      authors: ['Ana Reyl'],
      isArchived: true,
      isFavourite: true,
      tags: ['trade', 'long reads'],
      highlights: [{ quote: 'rise by a third', note: 'Really?', at: '2016-09-11T09:55:58.000Z' }],
    },
    { url: 'https://courier.example/rain', savedAt: '2016-09-08T09:55:58.000Z', tags: ['weather'] },
  ]);
  expect(brokenOf(reading)).toEqual([
    [3, '', 'not-a-row'],
    [4, 'No address', 'no-address'],
  ]);
  const [draft] = reading.drafts;
  const story = draft?.text && makeStory(draft, await draft.text());
  expect(story).toMatchObject({
    archivedAt: '2016-09-08T09:55:58.000Z',
    favouriteAt: '2016-09-10T09:55:58.000Z',
    article: { wordCount: 12, completeness: 'full', language: 'en-GB' },
  });
});

it('reads Karakeep: lists filled by hand are tags', async () => {
  const reading = await read(importFile('karakeep.json'));
  expect(reading.sources).toEqual(['karakeep']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      savedAt: '2024-03-05T10:20:30.000Z',
      note: 'My note',
      isArchived: true,
      tags: ['trade', 'Ports'],
    },
    { url: 'https://courier.example/rain', savedAt: '2024-03-05T10:20:33.000Z' },
  ]);
  expect(brokenOf(reading)).toEqual([
    [2, 'Buy bread', 'no-address'],
    [3, 'A lost picture', 'no-address'],
  ]);
});

it('reads Linkwarden, though its collections stand in a circle', async () => {
  const reading = await read(importFile('linkwarden.json'));
  expect(reading.sources).toEqual(['linkwarden']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: "Tolls 'rise'",
      note: 'My note',
      savedAt: '2024-03-05T10:20:30.000Z',
      tags: ['News', 'Ports & ships', 'trade'],
    },
    {
      url: 'https://courier.example/rain',
      title: 'Rain',
      savedAt: '2019-01-02T03:04:05.000Z',
      isFavourite: true,
    },
  ]);
  expect(brokenOf(reading)).toEqual([[2, 'A picture', 'no-address']]);
  const [draft] = reading.drafts;
  expect(draft?.text && makeStory(draft, await draft.text()).article.blocks).toMatchObject([
    { kind: 'paragraph', spans: [{ text: 'Tolls will rise.' }] },
    { kind: 'paragraph', spans: [{ text: 'Boats are exempt.' }] },
  ]);
});

it('reads Pinboard: what is not to be read is kept for good', async () => {
  const reading = await read(importFile('pinboard.json'));
  expect(reading.sources).toEqual(['pinboard']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls',
      note: 'My note, with <b>signs</b>',
      savedAt: '2014-05-06T07:00:00.000Z',
      tags: ['trade', 'long-reads'],
    },
    { url: 'https://courier.example/rain', savedAt: '2014-05-06T07:00:01.000Z', isArchived: true },
  ]);
  expect(brokenOf(reading)).toEqual([[3, 'A file', 'not-web']]);
});

it('reads the bookmarks of a browser: folders are tags, but not those that browsers make', async () => {
  const reading = await read(importFile('bookmarks.html'));
  expect(reading.sources).toEqual(['bookmarks']);
  expect(said(reading)).toEqual([
    {
      url: 'https://courier.example/tolls',
      title: 'Tolls & duties',
      note: 'My note,\non two lines',
      savedAt: '2014-07-01T10:00:05.000Z',
      tags: ['trade', 'long reads'],
    },
    {
      url: 'https://courier.example/rain',
      title: 'Rain',
      savedAt: '2014-07-01T10:00:04.123Z',
      tags: ['News', 'Weather'],
    },
    {
      url: 'https://courier.example/ferry',
      title: 'Ferry',
      savedAt: '2014-07-01T10:00:07.123Z',
      isArchived: true,
      tags: ['News'],
    },
    { url: 'https://courier.example/later', title: 'Later', savedAt: '2026-03-02T07:59:59.000Z' },
  ]);
  expect(brokenOf(reading)).toEqual([
    [4, 'A little program', 'not-web'],
    [5, 'Recent', 'not-web'],
  ]);
});

it('reads a list of addresses, with titles beside them or without', async () => {
  const reading = await read(importFile('addresses.txt'));
  expect(reading.sources).toEqual(['list']);
  expect(said(reading).map(({ title, url }) => [url, title])).toEqual([
    ['https://courier.example/tolls', 'Tolls rise'],
    ['https://courier.example/rain', undefined],
    ['https://courier.example/ferry', 'Ferry (again)'],
    ['https://courier.example/later', 'Read this:'],
  ]);
  expect(brokenOf(reading)).toEqual([
    [5, 'nothing here', 'no-address'],
    [6, 'javascript:alert(1)', 'not-web'],
  ]);
});
