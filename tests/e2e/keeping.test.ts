import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { makeProfile, removeProfile } from '@/tests/support/profile';

const [story] = articleFixtures('seed-publisher-classes');
const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };

let profileDir: string;
let lede: Lede;
beforeEach(async () => {
  profileDir = await makeProfile();
  lede = await startLede({ profileDir });
});
afterEach(async () => {
  await lede.close();
  await removeProfile(profileDir);
});

it('has the story again after a restart of the browser', async () => {
  const popup = await lede.click(await lede.visit(source));
  await popup.waitForSelector('.save-state.saved');
  await lede.close();

  lede = await startLede({ profileDir });
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
  await library.click('.row a');
  await library.waitForSelector('article.story');
  expect(await textsOf(library, '.text > *')).toEqual(story?.expected.text);
});

it('keeps one article of a hundred clicks', async () => {
  const page = await lede.visit(source);
  for (let click = 0; click < 100; click++) {
    const popup = await lede.click(page);
    await popup.close();
  }
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  expect(await readRows(library, 'articles')).toHaveLength(1);
  expect(await readRows(library, 'contents')).toHaveLength(1);
}, 800_000);

it('saves the story though the popup is closed before the page was read', async () => {
  let answer: ServerResponse | undefined;
  const server = createServer((request, response) => {
    if (request.url === '/held') answer = response;
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(source.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await lede.visit({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  // The page does nothing else until it is answered, so the script of the click has to wait its turn, and the popup is gone by then.
  const session = await page.createCDPSession();
  const isPopup = (url: string) => url.endsWith('/popup.html');
  const opened = lede.browser.waitForTarget((target) => isPopup(target.url()));
  await page.bringToFront();
  void session.send('Runtime.evaluate', {
    expression: `const held = new XMLHttpRequest(); held.open('GET', '/held', false); held.send()`,
  });
  await expect.poll(() => answer).toBeDefined();
  await page.triggerExtensionAction(lede.extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('.placeholder h1:not(:empty), .notice h1');
  expect(await textsOf(popup, 'article.story')).toEqual([]);
  await popup.close();
  answer?.end();
  server.close();

  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
});

it('deletes with a way back, and stays deleted without it', async () => {
  const popup = await lede.click(await lede.visit(source));
  await popup.waitForSelector('.save-state.saved');
  const row = '.row';
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector(row);

  await library.hover(row);
  await library.click(`${row} .remove`);
  await library.waitForSelector('.undo');
  await library.waitForSelector(row, { hidden: true });
  await library.waitForFunction(() =>
    document.querySelector('.undo span')?.textContent?.startsWith('Deleted'),
  );
  expect(await textsOf(library, '.undo span')).toEqual([`Deleted “${story?.expected.title}”.`]);
  await library.click('.undo button');
  await library.waitForSelector(row);
  expect(await textsOf(library, `${row} .row-title`)).toEqual([story?.expected.title]);

  await library.hover(row);
  await library.click(`${row} .remove`);
  await library.waitForSelector(row, { hidden: true });
  await library.reload();
  await library.waitForSelector('.empty');
  expect(await textsOf(library, row)).toEqual([]);

  // And even then there is a way back, for 30 days.
  await library.click('.shelves a[href*="list=bin"]');
  await library.waitForSelector(row);
  await library.hover(row);
  await library.click(`${row} .restore`);
  await library.waitForSelector('.empty');
  await library.click('.shelves a');
  await library.waitForSelector(row);
  expect(await textsOf(library, `${row} .row-title`)).toEqual([story?.expected.title]);
});

it('shows a save made elsewhere in the open library at once', async () => {
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.empty');
  await lede.click(await lede.visit(source));
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
});
