import { join } from 'node:path';
import { type Browser, type Extension, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import type { Article } from '@/lib/article/article';
import { clickToolbarButton } from '@/scripts/browsers/click-toolbar-button';
import { getBrowser } from '@/scripts/browsers/get-browser';
import { getExtension, launchChromium } from '@/scripts/browsers/launch-chromium';
import { openPage, type PageSource } from '@/scripts/start/page-source';

/** Chromium with the production build of Lede in it, and a person's hands. */
export interface Lede {
  browser: Browser;
  extension: Extension;
  /** Opens a page of the web in a new tab; `html` answers for it when it is a saved one. */
  visit: (source: PageSource) => Promise<Page>;
  /** Clicks the toolbar button on the page; returns the popup once it shows a story or a notice. */
  click: (page: Page) => Promise<Page>;
  /** The same in a private window, where the person allowed Lede to work. */
  visitPrivately: (source: PageSource) => Promise<Page>;
  /** Opens one of Lede's own pages in a tab: 'library.html', 'reader.html?id=…'. */
  openOwnPage: (path: string) => Promise<Page>;
  /** Clicks on the page and goes on in the full tab, which is returned. */
  keepAndOpen: (source: PageSource) => Promise<Page>;
  /** Keeps an article that a test made, as 'keep it in the library' of the popup does, and shows it in the full tab. */
  showInReader: (article: Article) => Promise<Page>;
  close: () => Promise<void>;
}

export interface StartOptions {
  /** Another build than the production one. */
  extensionDir?: string;
  profileDir?: string;
  inPrivateWindows?: boolean;
  proxy?: string;
  voices?: boolean;
}

/** Starts it; with a `profileDir` what was kept is there again at the next start. */
export async function startLede(options: StartOptions = {}): Promise<Lede> {
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir: join(import.meta.dirname, '../../.output/chrome-mv3'),
    headless: true,
    ...options,
  });
  return { ...handsOn(browser, await getExtension(browser)), close: () => browser.close() };
}

/** Installs another build beside those that are there; closing it uninstalls it. */
export async function installLede(browser: Browser, extensionDir: string): Promise<Lede> {
  const id = await browser.installExtension(extensionDir);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not take the extension.');
  return { ...handsOn(browser, extension), close: () => browser.uninstallExtension(id) };
}

function handsOn(browser: Browser, extension: Extension): Omit<Lede, 'close'> {
  const visit = async (source: PageSource) => {
    const page = await browser.newPage();
    await openPage(page, source);
    return page;
  };
  const click = (page: Page) => clickToolbarButton(browser, extension, page);
  return {
    browser,
    extension,
    visit,
    click,
    keepAndOpen: async (source) => {
      const popup = await click(await visit(source));
      await popup.waitForSelector('.save-state.saved');
      const address = await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href);
      const reader = await browser.newPage();
      await reader.goto(address);
      await reader.waitForSelector('article.story');
      return reader;
    },
    visitPrivately: async (source) => {
      const known = new Set(browser.targets());
      const background = await getBackground(browser);
      await background.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
      const opened = await browser.waitForTarget((one) => one.type() === TargetType.PAGE && !known.has(one));
      const page = await opened.asPage();
      await openPage(page, source);
      return page;
    },
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    showInReader: async (article) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/library.html`);
      const answer: unknown = await page.evaluate(
        (data) => chrome.runtime.sendMessage({ name: 'saveArticle', data }),
        { article, saveId: crypto.randomUUID() },
      );
      const { id } = answer as { id: string };
      await page.goto(`chrome-extension://${extension.id}/reader.html?id=${id}`);
      await page.waitForSelector('article.story');
      await page.bringToFront();
      return page;
    },
  };
}

/** The extension's background, awake. One that is met while it stops is waited for anew. */
export async function getBackground(browser: Browser): Promise<WebWorker> {
  for (const end = Date.now() + 30_000; ;) {
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker().catch(() => null);
    if (worker) return worker;
    if (Date.now() > end) throw new Error('The background fell asleep.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The rows on disk, read past Lede's own code. `page` is one of Lede's own. */
export function readRows(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settle(indexedDB.open('lede'));
    const rows = await settle(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, table);
}

/** The texts of all elements that match, as a person reads them. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
}
