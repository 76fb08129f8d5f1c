import type { Browser } from 'puppeteer-core';

interface Answer {
  contexts?: { context: string }[];
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

interface WebDriver {
  send: (method: string, parameters: object) => Promise<{ result: Answer }>;
}

/**
 * Runs code in Firefox's own window, where what belongs to no page is: the toolbar, the console of the whole browser, the extension as the
 * browser sees it. The code is the body of an async function; resolves to what it returns, which goes as JSON.
 */
export async function inFirefoxWindow(browser: Browser, code: string): Promise<unknown> {
  const connection = webDriver(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
    expression: `(async () => { ${code} })().then((value) => JSON.stringify(value) ?? 'null')`,
  });
  if (result.type !== 'success')
    throw new Error(`In Firefox's window: ${result.exceptionDetails?.text ?? 'no answer'}`);
  return JSON.parse(String(result.result?.value));
}

/** The WebDriver BiDi connection below puppeteer, which has no word of its own for the browser's window. */
function webDriver(browser: Browser): WebDriver {
  if (!('connection' in browser))
    throw new Error('This puppeteer has no WebDriver connection to speak through.');
  return browser.connection as WebDriver;
}
