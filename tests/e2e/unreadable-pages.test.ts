import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const frontPage = `<!doctype html><html lang="en"><title>The Courier: news from the bay</title><body>
  <header><a href="/">The Courier</a></header><main><h1>Today</h1>
  ${Array.from({ length: 24 }, (_, i) => `<article><h2><a href="/story-${i}">The ferry number ${i} sails again</a></h2><p>Short news of ferry ${i}.</p></article>`).join('')}
  </main></body></html>`;

const slowPage = `<!doctype html><html lang="en"><title>The ferry sails again</title><article><h1>The ferry sails again</h1>
  ${'<p>The ferry left the pier at six, an hour before the sun, with four cars and a dog on board, and nobody waved.</p>'.repeat(4)}
  </article><script src="/never.js"></script>`;

const answers: Record<string, [type: string, body: string]> = {
  '/report': ['application/pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>'],
  '/picture': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  '/front': ['text/html', frontPage],
  '/slow': ['text/html', slowPage],
  '/empty': ['text/html', '<!doctype html><title>Nothing</title>'],
};

let lede: Lede;
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    // A script that never comes keeps its page loading for ever.
    if (request.url === '/never.js') return;
    const [type, body] = answers[request.url ?? ''] ?? ['text/html', ''];
    response.setHeader('Content-Type', type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  server.close();
});

it.each([
  ['an empty tab', 'about:blank', 'browser-page'],
  ['a page of the browser', 'chrome://version/', 'browser-page'],
  ['a page of an extension', 'own', 'browser-page'],
  ['a PDF', '/report', 'pdf'],
  ['a picture', '/picture', 'not-a-page'],
  ['a front page', '/front', 'no-article'],
  ['a page with nothing on it', '/empty', 'no-article'],
] as const)('says why %s cannot be read, and shows a way on', async (_what, address, reason) => {
  const page = await lede.browser.newPage();
  const own = `chrome-extension://${lede.extension.id}/library.html`;
  await page.goto(address.startsWith('/') ? origin + address : address === 'own' ? own : address);
  const popup = await lede.click(page);

  expect(await textsOf(popup, '.notice h1')).toEqual([words.refused[reason].title]);
  expect(await textsOf(popup, '.notice [role=alert] p')).toEqual([words.refused[reason].help]);
  expect(await popup.$eval('.notice a', (link) => link.href)).toBe(own);
  expect(await textsOf(popup, '.placeholder')).toEqual([]);
  await popup.close();
  await page.close();
});

it('reads and keeps a page that looks like none when the person insists', async () => {
  const page = await lede.visit({
    url: 'https://courier.example/notices/lost-dog',
    html: `<!doctype html><html lang="en"><title>Lost dog</title><h1>Lost dog</h1>
      <p>A brown dog with one white ear was lost on Sunday near the old pier. She answers to Plum.</p></html>`,
  });
  const popup = await lede.click(page);
  expect(await textsOf(popup, '.notice h1')).toEqual([words.refused['no-article'].title]);
  await popup.click('.notice button');
  await popup.waitForSelector('.save-state.saved');
  expect(await textsOf(popup, '.story h1')).toEqual(['Lost dog']);

  const library = await lede.openOwnPage('library.html');
  expect(await readRows(library, 'articles')).toMatchObject([
    { url: 'https://courier.example/notices/lost-dog' },
  ]);
});

it('says so when a page is slow, and reads what is there of it when asked', async () => {
  const page = await lede.browser.newPage();
  // It never says that it is there: what there is of it is waited for.
  void page.goto(`${origin}/slow`).catch(() => undefined);
  await page.waitForSelector('article p:last-of-type');
  const popup = await lede.click(page);
  expect(await textsOf(popup, '.notice h1')).toEqual([words.slow.title]);
  await popup.click('.notice button');
  await popup.waitForSelector('article.story');
  expect(await textsOf(popup, '.story h1')).toEqual(['The ferry sails again']);
});
