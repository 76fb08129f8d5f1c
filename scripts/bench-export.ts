import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { fillLibrary } from './bench-export/fill-library.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';

// What an export of a large library takes in real Chromium: time, size, and the memory of the page above what it has at rest. Needs
// `npm run build`.
//   npm run bench:export [-- --stories 10000]
const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' } } });
const formats = ['Markdown', 'EPUB book', 'CSV table', 'Bookmarks', 'JSON', 'Backup'];

const folder = mkdtempSync(join(tmpdir(), 'lede-bench-export-'));
const browser = await launchChromium({
  executablePath: getBrowser('chromium'),
  extensionDir: join(import.meta.dirname, '../.output/chrome-mv3'),
  headless: true,
});
try {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await browser.newPage();
  const { id } = await getExtension(browser);
  await page.goto(`chrome-extension://${id}/library.html?view=export`);
  await page.waitForSelector('.export');
  await fillLibrary(page, Number(values.stories));
  await page.reload();
  await page.waitForSelector('.export');
  console.log(row('format', 'seconds', 'file', 'memory at rest', 'at most', 'at its end'));
  for (const format of formats) console.log(await measure(page, format));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function measure(page: Page, format: string): Promise<string> {
  const session = await page.createCDPSession();
  const used = async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const settled = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return used();
  };
  const before = await settled();
  const start = performance.now();
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('.export label')];
    labels.find((label) => label.textContent === wanted)?.click();
  }, format);
  await page.click('.export .ways-on button');
  let most = before;
  for (;;) {
    most = Math.max(most, await used());
    const said = await page.$eval('.export [role=status]', (status) => status.textContent ?? '');
    if (said.includes('downloads')) break;
    if (said.includes('could not')) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seconds = (performance.now() - start) / 1000;
  const file = await downloadedSize();
  const after = await settled();
  await session.detach();
  return row(format, seconds.toFixed(1), ...[file, before, most, after].map(megabytes));
}

async function downloadedSize(): Promise<number> {
  for (;;) {
    const [name] = readdirSync(folder).filter((one) => !one.endsWith('.crdownload') && !one.startsWith('.'));
    if (name) {
      const { size } = statSync(join(folder, name));
      rmSync(join(folder, name));
      return size;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function row(...cells: string[]): string {
  return cells.map((cell) => cell.padEnd(16)).join('');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
