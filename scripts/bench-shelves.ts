import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './bench-library/build-extension.ts';
import { openBenchBrowser } from './bench-library/bench-page.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';

// The library page itself, in real Chromium, on made articles: from its opening to the first rows, to the last rows of the list, and to the
// first rows in another order. Milliseconds, medians, each time in a new page.
//   npm run bench:shelves [-- --sizes 100,100000 --rounds 7]
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,10000' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
/** So many are written before the browser must answer: it is given up after three minutes. */
const piece = 2_000;
const steps = ['first rows', 'first rows, longest first', 'unread, longest first', 'last rows'] as const;

const extensionDir = await buildExtension();
try {
  console.log(`| | ${steps.join(' | ')} |\n| --- |${' --: |'.repeat(steps.length)}`);
  for (const size of values.sizes.split(',').map(Number)) {
    const times = await measure(size);
    console.log(`| ${size} | ${steps.map((step) => median(times[step]).toFixed(0)).join(' | ')} |`);
  }
} finally {
  rmSync(extensionDir, { recursive: true, force: true });
}

async function measure(size: number): Promise<Record<(typeof steps)[number], number[]>> {
  const profileDir = mkdtempSync(join(tmpdir(), 'lede-bench-profile-'));
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir,
    headless: true,
    profileDir,
  });
  const extensionId = (await getExtension(browser)).id;
  const bench = await openBenchBrowser(async () => ({ browser, extensionId }), profileDir);
  try {
    await bench.withPage(async (call) => {
      for (let from = 0; from < size; from += piece)
        await call('lede', 'writeArticles', from, Math.min(size, from + piece));
    });
    const address = `chrome-extension://${extensionId}/library.html`;
    const open = async (search: string, then?: (page: Page) => Promise<number>) => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(noteFirstRow);
      await page.goto(address + search);
      await page.waitForFunction(() => 'firstRow' in globalThis, { polling: 20 });
      const first = await page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow);
      const time = then ? await then(page) : first;
      await page.close();
      return time;
    };
    const times = Object.fromEntries(steps.map((step) => [step, [] as number[]])) as Record<
      (typeof steps)[number],
      number[]
    >;
    await open('');
    for (let round = 0; round < rounds; round++) {
      times['first rows'].push(await open(''));
      times['first rows, longest first'].push(await open('?sort=length'));
      times['unread, longest first'].push(await open('?list=unread&sort=length'));
      times['last rows'].push(await open('', (page) => page.evaluate(jumpToEnd)));
    }
    return times;
  } finally {
    await bench.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
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
