import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';

const sample = join(import.meta.dirname, '../../scripts/start/sample');
const story = readFileSync(join(sample, 'story.html'), 'utf8');
/** 'localhost' counts as secure, so that even a Secure cookie is kept and would be sent. */
const address = 'http://localhost:7777/story';
const pictures = ['harbour', 'marlow', 'minesweeper', 'reyl'].map(
  (name) => `http://localhost:7777/${name}.jpg`,
);

let lede: Lede;
let network: Server;
let requests: { url: string; headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  // Every request of the browser comes by here, whatever host it is for: this is the network, and this is all of it.
  network = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push({ url, headers: request.headers });
    response.setHeader('Cache-Control', 'no-store');
    if (pictures.includes(url)) {
      return response
        .setHeader('Content-Type', 'image/jpeg')
        .end(readFileSync(join(sample, url.split('/').at(-1) ?? '')));
    }
    return response
      .setHeader('Content-Type', 'text/html')
      .setHeader('Set-Cookie', ['visitor=1; SameSite=Strict', 'tracker=1; SameSite=None; Secure'])
      .end(story);
  });
  network.on('connect', (request, socket) => {
    // Chromium's own account service looks in now and then, whatever one tells it; no extension has a part in that.
    if (!/\.(?:google|googleapis|gstatic)\.com:443$/.test(request.url ?? '')) {
      requests.push({ url: `https://${request.url}`, headers: request.headers });
    }
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
  lede = await startLede({ proxy: `127.0.0.1:${(network.address() as AddressInfo).port}` });
});
afterAll(async () => {
  await lede.close();
  network.close();
});

it('asks the network for pictures of the story and nothing else, and tells nobody who is reading', async () => {
  const page = await lede.visit({ url: address });
  await page.reload({ waitUntil: 'networkidle0' });
  const byThePage = requests.filter(({ url }) => pictures.includes(url));
  expect(byThePage.at(-1)?.headers.cookie).toContain('visitor=1');

  requests = [];
  const popup = await lede.click(page);
  await popup.waitForSelector('.save-state.saved');
  await popup.evaluate(() => document.querySelector('.receipt')?.scrollIntoView());
  await expect.poll(() => requests.length).toBeGreaterThan(0);
  await popup.waitForNetworkIdle();
  expectOnlyPictures();
  const reader = await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href);
  await popup.close();
  await page.close();

  for (const path of [new URL(reader).pathname.slice(1) + new URL(reader).search, 'library.html']) {
    requests = [];
    const own: Page = await lede.openOwnPage(path);
    await own.waitForSelector('img');
    await expect.poll(() => requests.length).toBeGreaterThan(0);
    await own.waitForNetworkIdle();
    expectOnlyPictures();
    await own.close();
  }
});

function expectOnlyPictures(): void {
  expect(requests.map(({ url }) => url).filter((url) => !pictures.includes(url))).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ headers }) => headers.cookie || headers.referer || headers.origin)).toEqual([]);
}
