import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** The id of wxt.config.ts; Firefox makes a host name of its own for it, which we fix so that its pages can be opened. */
const extensionId = 'lede@lede.example';
const firefoxHost = '6f3f9c1e-2b7a-4c55-9d0e-0a1b2c3d4e5f';

/** Starts Firefox with the built extension installed until it is closed. */
export async function launchFirefox(options: {
  executablePath: string;
  extensionDir: string;
  headless: boolean;
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
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: firefoxHost }),
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extensionDir);
  return browser;
}

/** Opens one of Lede's own pages in a new tab, and waits until it shows what `selector` names. */
export async function openFirefoxPage(browser: Browser, path: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never says that an extension's page has loaded: its content is waited for instead.
  void page.goto(`moz-extension://${firefoxHost}/${path}`, { timeout: 60_000 }).catch(() => undefined);
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

/**
 * Clicks the toolbar button on a story and returns the story in the full tab, once it is kept: the popup itself is out of
 * WebDriver's reach.
 */
export async function readInFirefox(browser: Browser, story: Page): Promise<Page> {
  // Opened before and left behind: another tab in front would close the popup.
  const library = await openFirefoxPage(browser, 'library.html', '.library h1');
  await story.bringToFront();
  await clickFirefoxButton(browser);
  await waitInFirefox(library, '.rows .row');
  const address = await library.$eval('.rows .row a', (link) => link.getAttribute('href') ?? '');
  return openFirefoxPage(browser, address.split('/').slice(3).join('/'), 'article.story');
}

/** A real click on the toolbar button, in the browser's own window: it grants `activeTab` for the tab in front. */
async function clickFirefoxButton(browser: Browser): Promise<void> {
  const connection = webDriver(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  });
}

interface WebDriver {
  send: (method: string, parameters: object) => Promise<{ result: { contexts?: { context: string }[] } }>;
}

/** The WebDriver BiDi connection below puppeteer, which has no word of its own for the browser's window. */
function webDriver(browser: Browser): WebDriver {
  if (!('connection' in browser))
    throw new Error('This puppeteer has no WebDriver connection to speak through.');
  return browser.connection as WebDriver;
}
