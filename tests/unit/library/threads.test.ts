import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { removeArticles } from '@/lib/library/bin';
import { deleteForGood } from '@/lib/library/delete-for-good';
import { changeThread, nameThread } from '@/lib/library/threads/change-thread';
import { threadStories, threadStory } from '@/lib/library/threads/thread-stories';
import { type ThreadInTime, watchThreadOf, watchThreads } from '@/lib/library/threads/watch-threads';
import type { Article } from '@/lib/article/article';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { watchFirst } from '@/tests/support/watch-first';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const url = (name: string) => `https://courier.example/${name}`;
const save = (name: string, text: string, day: number, members: Partial<Article> = {}) =>
  saveArticle(
    anArticle({
      url: url(name),
      title: name,
      publishedAt: `2026-03-0${day}`,
      blocks: blocks(paragraph(text)),
      ...members,
    }),
  );

const port = (detail: string) =>
  `At noon the first ships left Odesa. ${detail} The master of the port, Marlow, waved; beside her stood Okafor.`;

async function saveThree(): Promise<[string, string, string]> {
  const second = await save('second', port('A second ship follows.'), 3);
  const first = await save('first', port('It was the first since winter.'), 2, {
    related: [
      { title: 'How Marlow cleared the lane to Odesa', url: url('lane'), placement: 'after' },
      { title: 'Rain until Sunday', url: url('rain'), placement: 'after' },
    ],
  });
  await save('match', 'The home side won by two goals, and the coach said that it was fine.', 3);
  const third = await save('third', port('Grain prices fell.'), 5);
  return [first, second, third];
}

const threadOf = (id: string) =>
  watchFirst<ThreadInTime | undefined>((onChange, onError) => watchThreadOf(id, onChange, onError));
const titles = (thread: ThreadInTime | undefined) => thread?.stories.map(({ row }) => row.title);

describe('a thread', () => {
  it('holds the saved stories of one event along the time, with what a publisher shows beside them on it', async () => {
    const [first] = await saveThree();
    await threadStories();
    const thread = await threadOf(first);
    expect(titles(thread)).toEqual(['first', 'second', 'third']);
    expect(thread?.thread.shared.slice(0, 3).toSorted()).toEqual(['Marlow', 'Odesa', 'Okafor']);
    expect(thread?.stories.map(({ links }) => links.map(({ title }) => title))).toEqual([
      ['How Marlow cleared the lane to Odesa'],
      [],
      [],
    ]);
    const all = await watchFirst<ThreadInTime[]>((onChange, onError) => watchThreads(10, onChange, onError));
    expect(all.map(titles)).toEqual([['first', 'second', 'third']]);
  });

  it('is joined by a story saved later, and found once however often one looks', async () => {
    const [first] = await saveThree();
    await threadStories();
    const fourth = await save('fourth', port('Nobody slept.'), 6);
    await Promise.all([threadStory(fourth), threadStory(fourth)]);
    await threadStories();
    expect(titles(await threadOf(first))).toEqual(['first', 'second', 'third', 'fourth']);
    expect(await database.threads.count()).toBe(1);
  });

  it('is not looked for again in stories that were looked at when they were saved', async () => {
    const [first, second] = await saveThree();
    // The second was saved first, and a background that died never looked at it.
    await threadStory(first);
    await database.threads.clear();
    await threadStories();
    expect(titles(await threadOf(second))).toEqual(['first', 'second', 'third']);
    const fourth = await save('fourth', port('Nobody slept.'), 6);
    await threadStory(fourth);
    await database.threads.clear();
    await threadStories();
    expect(await database.threads.count()).toBe(0);
  });

  it('bears the name a person gives it, and loses it again', async () => {
    const [first] = await saveThree();
    await threadStories();
    const id = (await threadOf(first))?.thread.id ?? '';
    expect(await nameThread(id, 'Grain ships')).toBe(true);
    expect((await threadOf(first))?.thread.name).toBe('Grain ships');
    await nameThread(id, undefined);
    expect((await threadOf(first))?.thread).not.toHaveProperty('name');
    expect(await nameThread('nothing', 'x')).toBe(false);
  });

  it('keeps out what a person took out, and takes in what they put in, out of where it stood', async () => {
    const [first, second, third] = await saveThree();
    await threadStories();
    const id = (await threadOf(first))?.thread.id ?? '';
    await changeThread(id, [], [second]);
    await threadStory(second);
    expect(titles(await threadOf(first))).toEqual(['first', 'third']);
    expect(await threadOf(second)).toBeUndefined();

    await changeThread(id, [second], []);
    expect(titles(await threadOf(second))).toEqual(['first', 'second', 'third']);
    await database.threads.put({
      id: 'other',
      shared: [],
      articleIds: ['a'],
      leftOut: [],
      updatedAt: '2026-03-09T00:00:00.000Z',
    });
    await changeThread('other', [third, second], []);
    expect(titles(await threadOf(third))).toEqual(['second', 'third']);
    expect(await threadOf(first)).toBeUndefined();
  });

  it('shows nothing of what is in the bin, and forgets what is deleted for good', async () => {
    const [first, second, third] = await saveThree();
    await threadStories();
    await removeArticles([second]);
    expect(titles(await threadOf(first))).toEqual(['first', 'third']);
    await deleteForGood([second]);
    expect((await database.threads.toArray())[0]?.articleIds).not.toContain(second);
    await removeArticles([third]);
    expect(await threadOf(first)).toBeUndefined();
  });
});
