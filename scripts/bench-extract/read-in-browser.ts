import type { Browser } from 'puppeteer-core';
import type { CorpusPage } from './corpus.ts';

/** Opens the page at its real address: its markup comes from the corpus, every other request is refused, its scripts are off. */
export async function readInBrowser<T>(
  browser: Browser,
  page: CorpusPage,
  readers: string,
  rounds: number,
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
      void request.respond({ contentType: 'text/html; charset=utf-8', body: page.readHtml() });
    });
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(readers);
    return (await tab.evaluate(`ledeBench(${rounds})`)) as T;
  } finally {
    await tab.close();
  }
}
