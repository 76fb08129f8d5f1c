import type { Page } from 'puppeteer-core';
import { clickToolbarButton } from '../browsers/click-toolbar-button.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { getExtension, launchChromium } from '../browsers/launch-chromium.ts';
import { makeFileFolder } from './file-folder.ts';
import type { Hands } from './hands.ts';
import { noteMischief } from './inspect-page.ts';

/** Chromium. */
export async function chromiumHands(extensionDir: string, proxy: string): Promise<Hands> {
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir,
    headless: true,
    proxy,
  });
  const extension = await getExtension(browser);
  const { downloads, file, remove, takeDownload } = await makeFileFolder();
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
    // All views here are pages.
    refusalsOf: (view) => refusalsOf(view as Page),
    askedAt: (src) => src,
    file,
    takeDownload,
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}

/** As devtools would show it. */
async function refusalsOf(page: Page): Promise<string[]> {
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
