// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { addHighlight, removeHighlight } from '@/lib/library/highlights';
import { idsInOrder } from '@/lib/library/lists/ids-in-order';
import { idsOfSearch } from '@/lib/library/lists/ids-of-search';
import { readStories, type StoryRead } from '@/lib/library/read-stories';
import { saveArticle } from '@/lib/library/save-article';
import { story } from '@/tests/support/library-care';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

async function read(ids: string[]): Promise<StoryRead[]> {
  const stories: StoryRead[] = [];
  for await (const one of readStories(ids)) stories.push(one);
  return stories;
}

async function save(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number++)
    ids.push(await saveArticle(story(number), new Date(Date.UTC(2026, 2, 2, 8, number))));
  return ids;
}

const draft = (articleId: string, quote: string) =>
  ({ articleId, block: 'b', quote, prefix: '', suffix: '', colour: 'yellow' }) as const;

it('reads stories whole, in the order asked for, with the highlights that are not deleted', async () => {
  const ids = await save(60);
  const first = ids[0] ?? '';
  await addHighlight(draft(first, 'later'), new Date('2026-03-05T00:00:00Z'));
  await addHighlight(draft(first, 'sooner'), new Date('2026-03-04T00:00:00Z'));
  const gone = await addHighlight(draft(first, 'gone'));
  await removeHighlight(gone ?? '');
  const stories = await read((await idsInOrder('all')).reverse());
  expect(stories.map(({ row }) => row.id)).toEqual(ids);
  expect(stories.map(({ article }) => article)).toEqual(ids.map((_, number) => story(number)));
  expect(stories[0]?.highlights.map(({ quote }) => quote)).toEqual(['sooner', 'later']);
});

it('keeps the address of a story whose text is damaged, and leaves out what is gone', async () => {
  const [id = ''] = await save(1);
  await database.contents.put({ id, article: { title: 'torn' } as never });
  const [one, ...others] = await read([id, 'gone']);
  expect(others).toEqual([]);
  expect(one?.article).toMatchObject({ url: 'https://courier.example/0', title: 'Story 0', blocks: [] });
});

it('finds every story of a search, however many', async () => {
  const ids = await save(30);
  expect((await idsOfSearch('told')).toSorted()).toEqual(ids.toSorted());
  expect(await idsOfSearch('"day 7"')).toEqual([ids[7]]);
  const given = AbortSignal.abort(new Error('enough'));
  await expect(idsOfSearch('told', { signal: given })).rejects.toThrow('enough');
});
