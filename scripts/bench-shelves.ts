import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from './bench-library/build-extension.ts';
import { openBenchBrowser } from './bench-library/bench-page.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';

// The library page itself, in real Chromium, on made articles: from its opening to the first rows, to the last rows of the list, and to the
// first rows in another order. Milliseconds, medians, each time in a new page, the libraries by turns.
//   npm run bench:shelves [-- --sizes 100,100000 --rounds 7]
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,10000' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
/** So many are written before the browser must answer: it is given up after three minutes. */
const piece = 2_000;
/** In milliseconds. */
const settling = 10_000;
const steps = ['first rows', 'first rows, longest first', 'unread, longest first', 'last rows'] as const;

type Times = Record<(typeof steps)[number], number[]>;
interface Library {
  size: number;
  profileDir: string;
  times: Times;
}

const extensionDir = await buildExtension();
const libraries = values.sizes.split(',').map((size): Library => ({
  size: Number(size),
  profileDir: mkdtempSync(join(tmpdir(), 'lede-bench-profile-')),
  times: Object.fromEntries(steps.map((step) => [step, []])) as unknown as Times,
}));
try {
  for (const library of libraries) await fill(library);
  // Started anew: a browser that has just written so much is still putting its files in order.
  const browsers = await Promise.all(libraries.map(({ profileDir }) => launch(profileDir)));
  try {
    await Promise.all(browsers.map((browser) => open(browser, '')));
    await new Promise((resolve) => setTimeout(resolve, settling));
    for (let round = 0; round < rounds; round++) {
      for (const step of steps) {
        for (const [at, { times }] of libraries.entries()) {
          const browser = browsers[at];
          if (browser) times[step].push(await timeOf(browser, step));
        }
      }
    }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
  console.log(`| | ${steps.join(' | ')} |\n| --- |${' --: |'.repeat(steps.length)}`);
  for (const { size, times } of libraries)
    console.log(`| ${size} | ${steps.map((step) => median(times[step]).toFixed(0)).join(' | ')} |`);
} finally {
  for (const { profileDir } of libraries) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  rmSync(extensionDir, { recursive: true, force: true });
}

function launch(profileDir: string): Promise<Browser> {
  return launchChromium({ executablePath: getBrowser('chromium'), extensionDir, headless: true, profileDir });
}

async function fill({ size, profileDir }: Library): Promise<void> {
  const bench = await openBenchBrowser(async () => {
    const browser = await launch(profileDir);
    return { browser, extensionId: (await getExtension(browser)).id };
  }, profileDir);
  await bench.withPage(async (call) => {
    for (let from = 0; from < size; from += piece)
      await call('lede', 'writeArticles', from, Math.min(size, from + piece));
  });
  await bench.close();
}

function timeOf(browser: Browser, step: (typeof steps)[number]): Promise<number> {
  switch (step) {
    case 'first rows':
      return open(browser, '');
    case 'first rows, longest first':
      return open(browser, '?sort=length');
    case 'unread, longest first':
      return open(browser, '?list=unread&sort=length');
    case 'last rows':
      return open(browser, '', (page) => page.evaluate(jumpToEnd));
  }
}

/** Opens the library in a new page. Milliseconds to the first rows, or what `then` measures. */
async function open(
  browser: Browser,
  search: string,
  then?: (page: Page) => Promise<number>,
): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(noteFirstRow);
  await page.goto(`chrome-extension://${(await getExtension(browser)).id}/library.html${search}`);
  await page.waitForFunction(() => 'firstRow' in globalThis, { polling: 20 });
  const first = await page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow);
  const time = then ? await then(page) : first;
  await page.close();
  return time;
}

/** In the page: when the first row with a story in it was drawn, since the page was opened. */
function noteFirstRow(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.row-title')) return;
    Object.assign(globalThis, { firstRow: performance.now() });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** In the page: scrolls to the end of the list and waits for the last story. */
async function jumpToEnd(): Promise<number> {
  const start = performance.now();
  const scroller = document.querySelector('.stories');
  scroller?.scrollTo({ top: scroller.scrollHeight });
  const total = document.querySelector('.row')?.getAttribute('aria-setsize');
  const isThere = () => document.querySelector(`.row[aria-posinset="${total}"] .row-title`) !== null;
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
