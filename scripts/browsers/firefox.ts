import puppeteer, { type Browser } from 'puppeteer-core';

/** The id of wxt.config.ts; Firefox makes a host name of its own for it, which we fix so that its pages can be opened. */
const extensionId = 'lede@lede.example';
const host = '6f3f9c1e-2b7a-4c55-9d0e-0a1b2c3d4e5f';

/** Starts Firefox with the built extension installed until it is closed. */
export async function launchFirefox(options: {
  executablePath: string;
  extensionDir: string;
  headless: boolean;
}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: null,
    // Lets the browser's own window be spoken to, where the toolbar button is.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }) },
  });
  await browser.installExtension(options.extensionDir);
  return browser;
}

/** Address of one of Lede's own pages in that Firefox. */
export function firefoxPageUrl(path: string): string {
  return `moz-extension://${host}/${path}`;
}

/**
 * A real click on the toolbar button, in the browser's own window: it grants `activeTab` for the tab in front. The popup itself
 * is out of WebDriver's reach; what it does is seen in the library.
 */
export async function clickFirefoxButton(browser: Browser): Promise<void> {
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
