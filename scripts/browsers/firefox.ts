import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { clickFirefoxButton, keptAt } from './click-firefox-button.ts';
import { extensionHost, extensionId } from './firefox-extension.ts';

/** Starts Firefox with the built extension installed until it is closed. */
export async function launchFirefox(options: {
  executablePath: string;
  extensionDir: string;
  headless: boolean;
  /** 'host:port' of a proxy that every request goes through, those to this machine too. */
  proxy?: string;
  /** Folder that files are downloaded into, without a question. */
  downloads?: string;
  /** Other preferences, as in about:config. */
  preferences?: Record<string, unknown>;
}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: null,
    // Lets the browser's own window be spoken to, where the toolbar button is.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      ...(options.proxy && throughProxy(options.proxy)),
      ...(options.downloads && {
        'browser.download.dir': options.downloads,
        'browser.download.folderList': 2,
        'browser.download.alwaysOpenPanel': false,
      }),
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extensionDir);
  return browser;
}

function throughProxy(proxy: string): Record<string, unknown> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // Else it asks for the encrypted page first, which a proxy that answers for a plain one does not have.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
  };
}

/**
 * Opens one of Lede's own pages in a new tab, and waits until it shows what `selector` names. `prepare` sees the tab while it is still
 * empty.
 */
export async function openFirefoxPage(
  browser: Browser,
  path: string,
  selector: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await browser.newPage();
  await prepare?.(page);
  // Firefox never says that an extension's page has loaded: its content is waited for instead.
  void page.goto(`moz-extension://${extensionHost}/${path}`, { timeout: 60_000 }).catch(() => undefined);
  await waitInFirefox(page, selector);
  return page;
}

/** Waits until the page shows what `selector` names; asks by itself, for a tab behind another one draws no frames to wait for. */
export async function waitInFirefox(page: Page, selector: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  const isThere = () =>
    page.evaluate((query) => document.querySelector(query) !== null, selector).catch(() => false);
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error(`Firefox shows no ${selector} after half a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Clicks the toolbar button on a story and returns the story in the full tab that the popup leads to, once it is kept. */
export async function readInFirefox(browser: Browser, story: Page): Promise<Page> {
  await story.bringToFront();
  const popup = await clickFirefoxButton(browser);
  return openFirefoxPage(browser, await keptAt(popup), 'article.story');
}
