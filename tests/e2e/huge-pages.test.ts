import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const paragraph =
  '<p>The ferry left the pier at six, an hour before the sun, with four cars and a dog on board, and nobody waved.</p>';
const chain = '<div>'.repeat(500) + paragraph + '</div>'.repeat(500);

const bodies: Record<string, string> = {
  '/paragraphs': paragraph.repeat(49_000),
  '/links': Array.from(
    { length: 28_000 },
    (_, i) => `<a href="/ferry-${i}-sails-again">Ferry ${i}</a> `,
  ).join(''),
  '/chains': chain.repeat(90),
  '/story': `<main>${Array.from({ length: 12_000 }, (_, i) => paragraph.replace('six', `${i} minutes past six`)).join('')}</main>`,
  '/text': `<p>${'The ferry sails again. '.repeat(200_000)}</p>`,
};

let lede: Lede;
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = bodies[request.url ?? ''] ?? '';
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><html lang="en"><title>The ferry</title><h1>The ferry</h1>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  server.close();
});

/** Milliseconds until the person has an answer, on a busy machine too. */
const PATIENCE = 10_000;

it.each([['/paragraphs'], ['/links'], ['/chains'], ['/text']])(
  'answers on a page as large as %s with a story or the reason why there is none',
  async (address) => {
    const page = await lede.browser.newPage();
    await page.goto(origin + address);
    const popup = await lede.click(page);
    await popup.waitForSelector('article.story, .notice h1', { timeout: PATIENCE });
    const [refusal] = await textsOf(popup, '.notice h1');
    const titles = [words.refused['too-large'].title, words.refused['no-article'].title, undefined];
    expect(titles).toContain(refusal);
    await popup.close();
    await page.close();
  },
  6 * PATIENCE,
);

it('reads a story of twelve thousand paragraphs', async () => {
  const page = await lede.browser.newPage();
  await page.goto(`${origin}/story`);
  const popup = await lede.click(page);
  await popup.waitForSelector('article.story', { timeout: PATIENCE });
  expect(await textsOf(popup, 'article.story h1')).toEqual(['The ferry']);
  await popup.close();
  await page.close();
}, 60_000);
