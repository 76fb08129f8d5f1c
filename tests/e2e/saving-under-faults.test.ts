import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { anArticle } from '@/tests/support/an-article';
import { type Lede, readRows, startLede } from '@/tests/support/lede-in-chromium';
import { say } from '@/tests/support/say';

let lede: Lede;
afterEach(() => lede.close());

const story = (path: string) =>
  anArticle({
    url: `https://courier.example/${path}`,
    sourceUrl: `https://courier.example/${path}`,
    title: path,
    authors: [{ name: 'Ana Reyl', kind: 'person' }],
  });

async function kept(page: Page): Promise<string[]> {
  const rows = await readRows(page, 'articles');
  const contents = new Set((await readRows(page, 'contents')).map(({ id }) => id));
  expect(contents.size).toBe(rows.length);
  expect(rows.every(({ id }) => contents.has(id))).toBe(true);
  return rows.map(({ url }) => String(url));
}

it('keeps a story whole or not at all when the background is killed over the save, and never twice', async () => {
  lede = await startLede();
  const page = await lede.openOwnPage('library.html');
  await page.waitForSelector('.empty');
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  let killedUnanswered = 0;
  /** What a save took last, in milliseconds: most kills are to come before its end, some after it. */
  let usual = 100;
  for (let round = 0; round < 50; round++) {
    const message = { article: story(`round-${round}`), saveId: `save-${round}` };
    const begun = performance.now();
    const answer = say(page, 'saveArticle', message).then((said) => {
      if (said !== 'unanswered') usual = performance.now() - begun;
      return said;
    });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * usual * 1.5));
    await devtools.send('ServiceWorker.stopAllWorkers');
    const first = await answer;
    const urls = (await kept(page)).filter((url) => url === message.article.url);
    expect(urls.length).toBeLessThanOrEqual(1);
    if (first === 'unanswered') killedUnanswered++;
    // What was answered is on the disk.
    const promised = first === 'unanswered' ? urls : [message.article.url];
    expect(urls).toEqual(promised);

    const again = await say(page, 'saveArticle', message);
    expect(again).toMatchObject({ ok: true });
    expect(first === 'unanswered' ? again : first).toEqual(again);
    expect((await kept(page)).filter((url) => url === message.article.url)).toHaveLength(1);
  }
  // Else the test has killed nothing that was at work.
  expect(killedUnanswered).toBeGreaterThan(10);
  expect(await readRows(page, 'articles')).toHaveLength(50);
  const counted = await readRows(page, 'counts');
  expect(counted.find(({ list }) => list === 'all')).toMatchObject({ count: 50 });
  expect(await readRows(page, 'authors')).toHaveLength(1);
}, 240_000);
