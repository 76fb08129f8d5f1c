import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { axeFindings } from '@/tests/support/axe-findings';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

const story = (...texts: string[]) => anArticle({ blocks: blocks(...texts.map(paragraph)) });

it('says that a story was updated since it was saved, and shows the changed paragraphs', async () => {
  const kept = 'The ferry came back at noon with the mail of three days.';
  const first = await lede.showInReader(story('The ferry left at nine in the morning.', kept));
  expect(await textsOf(first, '.news')).toEqual([]);
  const reader = await lede.showInReader(story('The ferry left at ten in the morning.', kept));
  // In every page that is open, without being opened again.
  await first.waitForSelector('.news');
  await reader.waitForSelector('.news');
  await reader.bringToFront();
  await reader.click('.news');
  expect(await textsOf(reader, '.panel.changes section')).toEqual([
    '1 paragraph changedThe ferry left at removed: nineadded: ten in the morning.',
  ]);
  expect(await axeFindings(reader)).toEqual([]);
  await reader.keyboard.press('Escape');
  expect(await reader.$eval('.menu:has(.news)', (menu) => (menu as HTMLDetailsElement).open)).toBe(false);
});
