import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const [story] = articleFixtures('seed-publisher-classes');
const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('finds a story saved by a click while the person types, and marks what was found', async () => {
  const popup = await lede.click(await lede.visit(source));
  await popup.waitForSelector('.save-state.saved');
  await popup.close();
  const text = story?.expected.text?.find((paragraph) => paragraph.split(' ').length > 12) ?? '';
  const phrase = text.split(' ').slice(4, 7).join(' ');

  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  await library.keyboard.press('/');
  await library.keyboard.type(`"${phrase}`);
  await library.waitForSelector('.found .row mark');
  expect(await textsOf(library, '.found .row-title')).toEqual([story?.expected.title]);
  expect(await textsOf(library, '.found .row-dek mark')).toContain(phrase.replaceAll(/[^\p{L}\p{N} ]/gu, ''));

  await library.keyboard.press('Escape');
  await library.waitForSelector('.found', { hidden: true });
  await library.keyboard.type('nothinglikethis');
  await library.waitForFunction(() => document.querySelector('.nothing-found h2'));
  expect(await textsOf(library, '.found .row')).toEqual([]);
});
