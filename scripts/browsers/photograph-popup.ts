import type { Page } from 'puppeteer-core';

/** Saves a picture of the popup as a person sees it, with the pictures that came at once. */
export async function photographPopup(popup: Page, path: `${string}.png`): Promise<void> {
  await popup.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
  await popup.screenshot({ path });
}
