import type { Page } from 'puppeteer-core';

/** Saves a picture of a page as a person sees it, with the pictures that came at once. */
export async function photograph(page: Page, path: `${string}.png`): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
  await page.screenshot({ path });
}
