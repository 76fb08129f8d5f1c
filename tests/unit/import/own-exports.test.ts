import { expect, it } from 'vitest';
import type { ExportFormat } from '@/lib/export/export-format';
import { makeStory } from '@/lib/import/make-story';
import { readImport } from '@/lib/import/read-import';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';
import { everyBlock } from '@/tests/support/every-block';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';
import { noText } from '@/tests/support/a-story';

const [saved, archived] = ['2026-03-03T09:00:00.000Z', '2026-03-05T09:00:00.000Z'];
const now = new Date('2026-03-06T08:00:00Z');

/** What importing a file of our own would take in. */
async function taken(format: ExportFormat, stories: Parameters<typeof exported>[1]) {
  const reading = await readImport([new File([await exported(format, stories)], 'x')], now);
  if (reading === 'backup') throw new Error('That is a backup.');
  expect(reading.broken).toEqual([]);
  return Promise.all(
    reading.drafts.map(async (draft) => parseImportedStory(makeStory(draft, await draft.text?.()))),
  );
}

const told = {
  title: '=SUM(1)',
  dek: 'It adds up.',
  url: 'https://courier.example/sum',
  sourceUrl: 'https://courier.example/sum',
};

it('stories that were exported as JSON come back whole: text, marks, dates', async () => {
  const facts = { tags: ['North Sea'], archivedAt: archived, note: 'Ask Ana.' };
  const mark = aHighlight('a quote', { note: 'why', colour: 'pink' });
  const link = aStory({ ...noText, ...told });
  const [story, other] = await taken('json', [aStory(everyBlock, facts, [mark]), link]);
  const { article } = aStory(everyBlock);
  expect(story).toEqual({
    article,
    savedAt: saved,
    ...facts,
    highlights: [{ quote: 'a quote', note: 'why', colour: 'pink', at: mark.at }],
  });
  expect(other?.article).toMatchObject({ url: told.url, title: '=SUM(1)', completeness: 'none' });
});

it('stories that were exported as Markdown come back as links with what stood above them', async () => {
  const authors = [{ name: 'Ana "Bo" Reyl', kind: 'person' }] as const;
  const story = aStory(
    { ...everyBlock, authors: [...authors], dek: 'It’s:\n\\ early.', publishedAt: '2026-03-01' },
    { tags: ['harbour'], note: 'Ask\nAna.', favouriteAt: saved, finishedAt: archived },
  );
  const { url, title } = story.article;
  expect(await taken('markdown', [story, aStory(told)])).toMatchObject([
    {
      article: { url, title, authors, dek: 'It’s: \\ early.', completeness: 'none' },
      tags: ['harbour'],
      note: 'Ask\nAna.',
      savedAt: '2026-03-03T00:00:00.000Z',
      finishedAt: '2026-03-05T00:00:00.000Z',
      favouriteAt: '2026-03-03T00:00:00.000Z',
    },
    { article: { url: told.url, title: '=SUM(1)' }, tags: [] },
  ]);
});

it('stories that were exported as CSV or bookmarks come back on their shelves, with no tag that nobody gave', async () => {
  const stories = [
    aStory(told, { tags: ['North Sea'], archivedAt: archived }),
    aStory({}, { finishedAt: archived, note: '-1' }),
  ];
  for (const format of ['csv', 'bookmarks'] as const) {
    const back = await taken(format, stories);
    const [sum, bridge] = ['sum', 'story'].map((name) =>
      back.find(({ article }) => article.url.endsWith(name)),
    );
    expect(sum).not.toHaveProperty('note');
    expect(sum).toMatchObject({
      article: { title: '=SUM(1)', dek: 'It adds up.' },
      tags: ['North Sea'],
      archivedAt: saved,
    });
    expect(sum).not.toHaveProperty('finishedAt');
    expect(bridge).toMatchObject({ tags: [], finishedAt: format === 'csv' ? archived : saved, note: '-1' });
    expect(bridge).not.toHaveProperty('archivedAt');
  }
});
