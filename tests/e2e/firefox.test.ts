import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, readInFirefox } from '@/scripts/browsers/firefox';
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
  const story = await browser.newPage();
  await story.goto(sample.url);
  const reader = await readInFirefox(browser, story);
  expect(await textsOf(reader, '.story h1')).toEqual([
    'Harbour reopens to grain ships after nine silent months',
  ]);
  expect(await textsOf(reader, '.author-card h3')).toEqual(['Ines Marlow', 'Tomas Reyl']);
  expect(await textsOf(reader, '.related-title')).toEqual(['How the lane was cleared, one metre at a time']);
  expect(await textsOf(reader, 'header .credit')).toEqual(['Lena Okafor/Courier Pictures']);
});
