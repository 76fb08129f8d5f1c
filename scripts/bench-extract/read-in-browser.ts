import type { Browser } from 'puppeteer-core';
import type { CorpusPage } from './corpus.ts';

/**
 * Opens the page at its real address: its markup comes from the corpus, every other request is refused, its scripts are
 * off. Then runs the page-side code and returns what its `ledeBench` makes of the argument.
 */
export async function readInBrowser<T>(
  browser: Browser,
  page: CorpusPage,
  code: string,
  argument: unknown,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    let isServed = false;
    tab.on('request', (request) => {
      if (isServed || !request.isNavigationRequest()) {
        void request.abort();
        return;
      }
      isServed = true;
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        // So that the page does not even ask for what would be refused.
        headers: { 'content-security-policy': "default-src 'none'" },
        body: page.readHtml(),
      });
    });
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(code);
    return (await tab.evaluate(`ledeBench(${JSON.stringify(argument) ?? ''})`)) as T;
  } finally {
    await tab.close();
  }
}
