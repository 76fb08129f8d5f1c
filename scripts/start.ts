/**
 * `npm start [-- <address or .html/.html.gz file>] [--url <where the file came from>] [--headless]`
 *
 * Builds Lede and opens it in an installed browser with a story in front, ready for the click. Without a display, or with
 * --headless, it makes the click itself and prints what was read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { clickToolbarButton } from './browsers/click-toolbar-button.ts';
import { findBrowser, overrides } from './browsers/find-browser.ts';
import { launchFirefox, readInFirefox } from './browsers/firefox.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';
import { photograph } from './browsers/photograph.ts';
import { describeStory } from './start/describe-story.ts';
import { openPage, readPageSource } from './start/page-source.ts';
import { serveSample } from './start/serve-sample.ts';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, headless: { type: 'boolean' } },
  });
  if (values.url && !positionals[0]) throw new Error('--url says where a file came from: name the file too.');
  const hasDisplay =
    process.platform === 'win32' ||
    process.platform === 'darwin' ||
    process.env['DISPLAY'] ||
    process.env['WAYLAND_DISPLAY'];
  const headless = values.headless || !hasDisplay;
  const chromium = findBrowser('chromium');
  const firefox = chromium ? undefined : findBrowser('firefox');
  if (!chromium && !firefox) {
    throw new Error(
      `No browser found: install Chromium, Chrome, Edge or Firefox, or name its executable in ${overrides.chromium}.`,
    );
  }
  const asked = positionals[0] ? await readPageSource(positionals[0], values.url) : undefined;
  const sample = asked ? undefined : await serveSample();
  try {
    const source = asked ?? { url: sample?.url ?? '' };
    const browser = chromium
      ? await openChromium(chromium, headless)
      : await openFirefox(firefox ?? '', headless);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await openPage(page, source);
    await (headless ? clickAndTell(browser, page, Boolean(chromium)) : waitForThePerson(browser));
  } finally {
    sample?.server.close();
  }
}

async function openChromium(executablePath: string, headless: boolean): Promise<Browser> {
  const extensionDir = buildFor('chrome');
  return launchChromium({ executablePath, extensionDir, headless });
}

function openFirefox(executablePath: string, headless: boolean): Promise<Browser> {
  return launchFirefox({ executablePath, extensionDir: buildFor('firefox'), headless });
}

/** The folder of the built extension. The build's own report is left out: what matters here is what was read. */
function buildFor(browser: 'chrome' | 'firefox'): string {
  const root = join(import.meta.dirname, '..');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(root, `.output/${browser}-mv3`);
}

async function clickAndTell(browser: Browser, page: Page, isChromium: boolean): Promise<void> {
  // Firefox keeps its popups out of reach; there the same view is read in the full tab.
  const shown = isChromium
    ? await clickToolbarButton(browser, await getExtension(browser), page)
    : await readInFirefox(browser, page);
  console.log(await describeStory(shown));
  const path = `${await mkdtemp(join(tmpdir(), 'lede-'))}/${isChromium ? 'popup' : 'reader'}.png` as const;
  await photograph(shown, path);
  console.log(`\nScreenshot of the ${isChromium ? 'popup' : 'reader'}: ${path}`);
  await browser.close();
}

async function waitForThePerson(browser: Browser): Promise<void> {
  console.log(
    'The story is open: click the Lede button in the toolbar (it may hide under the puzzle piece). Close the browser to end.',
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
