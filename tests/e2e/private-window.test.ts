import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede({ inPrivateWindows: true });
});
afterAll(() => lede.close());

it('shows the story of a private window without keeping it, until the person asks', async () => {
  const [story] = articleFixtures('seed-no-classes');
  const page = await lede.visitPrivately({ url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' });
  const popup = await lede.click(page);
  await popup.waitForSelector('.warning');
  expect(await textsOf(popup, '.story h1')).toEqual([story?.expected.title]);
  expect(await textsOf(popup, '.warning')).toEqual([
    expect.stringContaining(words.saveFailed['private-window']),
  ]);
  const library = await lede.openOwnPage('library.html');
  expect(await readRows(library, 'articles')).toEqual([]);

  await popup.click('.warning button');
  await popup.waitForSelector('.save-state.saved');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
});
