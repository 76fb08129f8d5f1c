import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What `npm start` is asked to read: a page of the web, or a saved one with the address it came from. */
export type PageSource = { url: string; html?: string };

/** Throws with a sentence for the person when the file or the address is no good. */
export async function readPageSource(source: string, cameFrom: string | undefined): Promise<PageSource> {
  if (/^https?:/i.test(source)) {
    if (!URL.canParse(source)) throw new Error(`${source} is not an address.`);
    return { url: source };
  }
  const url = cameFrom ?? 'https://saved-page.example/';
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new Error(`--url takes the http(s) address the page came from, not ${url}.`);
  const bytes = await readFile(source).catch(() => {
    throw new Error(`${source} cannot be read as a file, and it is no http(s) address.`);
  });
  return { url, html: (source.endsWith('.gz') ? unzip(bytes, source) : bytes).toString('utf8') };
}

function unzip(bytes: Buffer, source: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Error(`${source} is damaged, or not a gzip file.`);
  }
}

/**
 * Opens the page. A saved one is answered from the file at the address it came from, and its own scripts are refused: they
 * ran once, before it was saved, and a second run takes such pages apart.
 */
export async function openPage(page: Page, { url, html }: PageSource): Promise<void> {
  if (html === undefined) {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    return;
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isThePage
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': "script-src 'none'" },
          body: html,
        })
      : request.continue());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}
