import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, openFirefoxPage, readInFirefox, waitInFirefox } from '@/scripts/browsers/firefox';
import { getBrowser } from '@/scripts/browsers/get-browser';

/** Firefox with the production build of Lede in it, and a person's hands.  */
export interface LedeInFirefox {
  browser: Browser;
  /** Reads a page by a real click; returns the story in the full tab once it is kept. */
  read: (url: string) => Promise<Page>;
  /** Opens one of Lede's own pages once it shows `selector`. */
  openOwnPage: (path: string, selector: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Starts it, with preferences as in about:config, and a folder for what is downloaded. */
export async function startLedeInFirefox(
  preferences: Record<string, unknown> = {},
  downloads?: string,
): Promise<LedeInFirefox> {
  const browser = await launchFirefox({
    executablePath: getBrowser('firefox'),
    extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'),
    headless: true,
    preferences,
    ...(downloads && { downloads }),
  });
  return {
    browser,
    read: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return readInFirefox(browser, page);
    },
    openOwnPage: (path, selector) => openFirefoxPage(browser, path, selector),
    close: () => browser.close(),
  };
}

/** Waits until what `selector` names says `text`; asks by itself, as a tab behind another draws no frames to wait for. */
export async function waitForText(page: Page, selector: string, text: string | RegExp): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    await waitInFirefox(page, selector);
    const said = await page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
    if (said.some((one) => (typeof text === 'string' ? one.includes(text) : text.test(one)))) return;
    if (Date.now() > deadline) throw new Error(`'${selector}' says ${JSON.stringify(said)}, not ${text}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
