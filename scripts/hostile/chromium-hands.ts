import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickToolbarButton } from '../browsers/click-toolbar-button.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { getExtension, launchChromium } from '../browsers/launch-chromium.ts';
import { noteMischief } from './inspect-page.ts';

/** One Chromium with Lede in it, as far as the hostile suite needs it. */
export interface Hands {
  /** Opens a page of the web. */
  visit: (url: string) => Promise<Page>;
  /**
   * Clicks the toolbar button on the page. Once the story is kept, returns the popup and the way to the full tab, whose opening
   * closes the popup; or why nothing was read. `patience` is the time a click may take, in milliseconds.
   */
  read: (
    page: Page,
    patience: number,
  ) => Promise<{ popup: Page; openReader: () => Promise<Page> } | { unread: string }>;
  /** Opens one of Lede's own pages, with `noteMischief` in it; returns it once it shows `selector`. */
  openOwnPage: (path: string, selector: string) => Promise<Page>;
  /** Writes a file that can be chosen; returns its path. */
  file: (name: string, content: Uint8Array) => Promise<string>;
  /** The file with this ending that is or comes into the folder of downloads, which is then empty of it. */
  takeDownload: (ending: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

export async function chromiumHands(extensionDir: string, proxy: string): Promise<Hands> {
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir,
    headless: true,
    proxy,
  });
  const extension = await getExtension(browser);
  const folder = await mkdtemp(join(tmpdir(), 'lede-hostile-'));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const openOwnPage = async (path: string, selector: string) => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(noteMischief);
    // What runs in spite of all may ask the person something, which holds the page up.
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.waitForSelector(selector);
    return page;
  };
  return {
    visit: async (url) => {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto(url);
      return page;
    },
    read: async (page, patience) => {
      const click = () => within(patience, clickToolbarButton(browser, extension, page));
      // A page that takes the focus just then closes the popup; a person clicks again.
      const popup = await click()
        .catch(click)
        .catch(() => undefined);
      if (!popup) return { unread: 'the popup showed nothing in time' };
      popup.on('dialog', (dialog) => void dialog.dismiss());
      if (!(await popup.$('article.story'))) {
        const unread = await popup.$eval('.notice', (notice) => notice.textContent ?? '');
        await popup.close();
        return { unread };
      }
      await popup.waitForSelector('.save-state.saved');
      const address = new URL(await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href));
      return { popup, openReader: () => openOwnPage(`reader.html${address.search}`, 'article.story') };
    },
    openOwnPage,
    file: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    takeDownload: async (ending) => {
      for (const end = Date.now() + 60_000; Date.now() < end;) {
        const name = (await readdir(downloads)).find((one) => one.endsWith(ending));
        if (name) {
          const content = await readFile(join(downloads, name));
          await rm(join(downloads, name));
          return content;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No ${ending} was downloaded.`);
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the browser noted in a page's log since the page began, as devtools would show it: refusals of the policy above all. */
export async function refusalsOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const entries: string[] = [];
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.source === 'security' || /Content Security Policy|Trusted/.test(entry.text))
      entries.push(`policy: ${entry.text}`);
  });
  // Tells what is in the log already.
  await session.send('Log.enable');
  await session.detach();
  return entries;
}

function within<T>(milliseconds: number, wanted: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took too long.')), milliseconds);
    wanted.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
