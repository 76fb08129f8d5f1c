import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { selectWords } from '@/tests/support/select-words';

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
  await library.waitForSelector('.empty');
  expect(await readRows(library, 'articles')).toEqual([]);

  await popup.click('.warning button');
  await popup.waitForSelector('.save-state.saved');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
  await page.close();
});

it('says of a story that is kept already that it is, and changes nothing of what was marked in it', async () => {
  const html = `<!doctype html><html lang="en"><title>Boats</title><article><h1>The boats go out again</h1>
    ${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day) => `<p>On ${day} the boats of the bay went out again, one by one, and nobody on the quay said a word about the winter that had kept them in.</p>`).join('')}</article>`;
  const source = { url: 'https://courier.example/marked', html };
  const reader = await lede.keepAndOpen(source);
  await reader.bringToFront();
  await selectWords(reader, 'Tuesday the boats');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  await reader.close();

  const popup = await lede.click(await lede.visitPrivately(source));
  await popup.waitForSelector('.save-state.saved');
  await popup.waitForSelector('mark.highlight');
  expect(await textsOf(popup, '.warning')).toEqual([]);
  await popup.click('mark.highlight');
  await popup.click('.menu:has(.highlights) summary');
  await popup.click('.highlights li button');
  // What opens would be drawn by now.
  await popup.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await textsOf(popup, '.highlight-card')).toEqual([]);
});
