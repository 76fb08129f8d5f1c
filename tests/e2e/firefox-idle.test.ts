import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionId } from '@/scripts/browsers/firefox-extension';
import { inFirefoxWindow } from '@/scripts/browsers/in-firefox-window';
import { readRows, textsOf } from '@/tests/support/lede-in-chromium';
import { type LedeInFirefox, startLedeInFirefox, waitForText } from '@/tests/support/lede-in-firefox';

const count = 3_000;
let lede: LedeInFirefox;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-firefox-idle-'));
  lede = await startLedeInFirefox();
  await inBackgroundsBrowser(
    `window.ledeDeaths = 0;
    extension.on('background-script-suspend', () => { window.ledeDeaths++; });`,
  );
});
afterAll(async () => {
  await lede.close();
  await rm(folder, { recursive: true, force: true });
});

function inBackgroundsBrowser(code: string): Promise<unknown> {
  return inFirefoxWindow(
    lede.browser,
    `const { extension } = WebExtensionPolicy.getByID('${extensionId}'); ${code}`,
  );
}
const deaths = () => inBackgroundsBrowser('return window.ledeDeaths;') as Promise<number>;
/** What Firefox itself does when the time is up, and now. */
const putToSleep = () =>
  inBackgroundsBrowser('await extension.terminateBackground({ disableResetIdleForTest: true });');

it('takes a file in whole and nothing twice though the background dies between and over its pieces', async () => {
  const path = join(folder, 'many.txt');
  const lines = Array.from(
    { length: count },
    (_, number) => `https://many.example/${number} | Story ${number}`,
  );
  await writeFile(path, lines.join('\n'));
  const page = await lede.openOwnPage('library.html?view=import', '.import-drop button');
  const input = (await page.$('.import-drop input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await waitForText(page, '.import-now', /3,000/);
  const before = await deaths();
  await page.click('.import-now');
  // Until it is drawn, a look at how far it has come tells the same as one after the end.
  await page.waitForSelector('.import-progress progress');
  // Each time pieces have come through, so that none is cut off more often than it is said again.
  const progress = () =>
    page.evaluate(() => document.querySelector<HTMLProgressElement>('.import-progress progress')?.value);
  for (let last = 0, now = await progress(); now !== undefined; now = await progress()) {
    if (now < last + 300) continue;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
    await putToSleep();
  }
  await waitForText(page, '.import-outcome', 'Imported.');
  expect((await deaths()) - before).toBeGreaterThanOrEqual(5);
  expect((await textsOf(page, '.import-summary > ul li'))[0]).toBe('3,000 links added');

  const addresses = (await readRows(page, 'articles')).map(({ url }) => String(url));
  expect(addresses).toHaveLength(count);
  expect(new Set(addresses).size).toBe(count);
  expect(await readRows(page, 'imports')).toMatchObject([
    { total: count, done: count, outcomes: { linked: count } },
  ]);
  expect((await readRows(page, 'importSteps')).map(({ number }) => number)).toEqual(
    Array.from({ length: count / 100 }, (_, number) => number),
  );
  await page.close();
}, 300_000);
