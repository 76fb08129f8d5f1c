import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';

const sample = join(import.meta.dirname, '../../scripts/start/sample');
const story = readFileSync(join(sample, 'story.html'), 'utf8');

let lede: Lede;
let server: Server;
let address: string;
let requests: { path: string; headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    response.setHeader('Cache-Control', 'no-store');
    if (path.endsWith('.jpg'))
      return response.setHeader('Content-Type', 'image/jpeg').end(readFileSync(join(sample, path)));
    return response
      .setHeader('Content-Type', 'text/html')
      .setHeader('Set-Cookie', ['visitor=1; SameSite=Strict', 'tracker=1; SameSite=None; Secure'])
      .end(story);
  });
  // 'localhost' counts as secure, so that even a Secure cookie is kept and would be sent.
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/story`;
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  server.close();
});

it('asks the network for the pictures of the story and nothing else, and tells nobody who is reading', async () => {
  const page = await lede.visit({ url: address });
  await page.reload({ waitUntil: 'networkidle0' });
  const byThePage = requests.filter(({ path }) => path.endsWith('.jpg'));
  expect(byThePage.at(-1)?.headers.cookie).toContain('visitor=1');

  requests = [];
  const popup = await lede.click(page);
  await popup.waitForNetworkIdle();
  await popup.evaluate(() => document.querySelector('.receipt')?.scrollIntoView());
  await popup.waitForNetworkIdle();

  const ofTheStory = ['/harbour.jpg', '/marlow.jpg', '/minesweeper.jpg', '/reyl.jpg'];
  expect(requests.map(({ path }) => path).filter((path) => !ofTheStory.includes(path))).toEqual([]);
  expect(requests.map(({ path }) => path)).toContain('/marlow.jpg');
  expect(requests.filter(({ headers }) => headers.cookie || headers.referer || headers.origin)).toEqual([]);
});
