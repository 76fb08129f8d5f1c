import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickFirefoxButton, firefoxPageUrl, launchFirefox } from '@/scripts/browsers/firefox';
import { getBrowser } from '@/scripts/browsers/get-browser';
import { type SampleServer, serveSample } from '@/scripts/start/serve-sample';
import { textsOf } from '@/tests/support/lede-in-chromium';

let browser: Browser;
let sample: SampleServer;
beforeAll(async () => {
  sample = await serveSample();
  browser = await launchFirefox({
    executablePath: getBrowser('firefox'),
    extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'),
    headless: true,
  });
});
afterAll(async () => {
  await browser.close();
  sample.server.close();
});

it('reads the page of a real click in Firefox and keeps it', async () => {
  const library = await openOwnPage('library.html');
  await waitFor(library, '.empty');
  const story = await browser.newPage();
  await story.goto(sample.url);
  await story.bringToFront();
  await clickFirefoxButton(browser);
  // The library stays behind: another tab in front would close the popup.
  await waitFor(library, '.rows .row');
  expect(await textsOf(library, '.row-title')).toEqual([
    'Harbour reopens to grain ships after nine silent months',
  ]);
  const address = await library.$eval('.row a', (link) => link.getAttribute('href') ?? '');

  const reader = await openOwnPage(address.slice(firefoxPageUrl('').length));
  await waitFor(reader, 'article.story');
  expect(await textsOf(reader, '.author-card h3')).toEqual(['Ines Marlow', 'Tomas Reyl']);
  expect(await textsOf(reader, '.related-title')).toEqual(['How the lane was cleared, one metre at a time']);
  expect(await textsOf(reader, 'header .credit')).toEqual(['Lena Okafor/Courier Pictures']);
});

/** Firefox never says that an extension's page has loaded: its content is waited for instead. */
async function openOwnPage(path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(firefoxPageUrl(path), { timeout: 60_000 }).catch(() => undefined);
  return page;
}

async function waitFor(page: Page, selector: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const found = await page
      .evaluate((query) => document.querySelector(query) !== null, selector)
      .catch(() => false);
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${page.url()} shows no ${selector}.`);
}
