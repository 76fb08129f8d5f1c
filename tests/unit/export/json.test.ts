// @vitest-environment node
import { expect, it } from 'vitest';
import { articlesBackup } from '@/lib/library/backup/tables/articles-backup';
import { everyBlock } from '@/tests/support/every-block';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';

it('gives back all of a story, a story a line', async () => {
  const facts = { tags: ['North Sea'], archivedAt: '2026-03-05T09:00:00.000Z' };
  const story = aStory(everyBlock, facts, [aHighlight('late', { note: 'why', colour: 'pink' })]);
  const text = await (await exported('json', [story, aStory()])).text();
  expect(text.split('\n')).toHaveLength(5);
  const { stories, ...head } = JSON.parse(text) as { stories: Record<string, unknown>[] };
  expect(head).toEqual({ format: 'lede-stories', version: 1, madeAt: '2026-03-04T12:00:00.000Z' });
  const [first] = stories;
  // The way a backup's record comes back is the way these do.
  const { article, facts: known } = articlesBackup.parse(first);
  expect(article).toEqual(story.article);
  expect(known).toEqual({
    id: 'story-1',
    savedAt: '2026-03-03T09:00:00.000Z',
    updatedAt: '2026-03-03T09:00:00.000Z',
    ...facts,
  });
  const { articleId: _, ...mark } = story.highlights[0] ?? aHighlight('');
  expect(first?.['highlights']).toEqual([mark]);
});

it('is a document also without a story', async () => {
  expect(JSON.parse(await (await exported('json', [])).text())).toMatchObject({ stories: [] });
});
