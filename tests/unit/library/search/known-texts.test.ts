import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { getKnownText, rememberText } from '@/lib/library/search/known-texts';
import { searchLibrary } from '@/lib/library/search/search-library';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { aStory } from '@/tests/support/export-story';
import { keepArticle } from './keep-article';

const story = (text: string) => anArticle({ title: 'The ferry', blocks: blocks(paragraph(text)) });
const snippets = async (query: string) =>
  (await searchLibrary(query)).hits.map((hit) => hit.snippet?.text ?? 'none');

it('shows the words a story has now, though those of before were just shown', async () => {
  await keepArticle('a', story('The ferry left at nine.'));
  expect(await snippets('ferry')).toEqual(['The ferry left at nine.']);
  await keepArticle('a', story('The ferry left at noon.'));
  expect(await snippets('ferry')).toEqual(['The ferry left at noon.']);
});

it('remembers the stories asked for last, and no more of them than fit', () => {
  const long = (id: string) => {
    const { row, article } = aStory({ blocks: blocks(paragraph('x'.repeat(1_200_000))) });
    return { row: { ...row, id }, article };
  };
  const stories = ['1', '2', '3', '4'].map(long);
  for (const { row, article } of stories.slice(0, 3)) rememberText(row, article);
  const known = () => stories.map(({ row }) => getKnownText(row) !== undefined);
  // Asked for in this order: the first was asked for longest ago, unless it is asked for again.
  expect(known()).toEqual([true, true, true, false]);
  const [first, , , fourth] = stories;
  if (!first || !fourth) throw new Error('no stories');
  getKnownText(first.row);
  rememberText(fourth.row, fourth.article);
  expect(known()).toEqual([true, false, true, true]);
  // Two searches at once read one text twice: it takes its room once.
  for (let times = 0; times < 4; times++) rememberText(fourth.row, fourth.article);
  expect(known()).toEqual([true, false, true, true]);
});
