import type { Browser, Extension, Page } from 'puppeteer-core';

/**
 * A real click on Lede's toolbar button while `page` is in front: it grants `activeTab` as a person's click does, and opens
 * the popup, which is returned once it shows a story or says why there is none.
 */
export async function clickToolbarButton(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const isPopup = (url: string) => url === `chrome-extension://${extension.id}/popup.html`;
  const opened = browser.waitForTarget((target) => isPopup(target.url()));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('article.story, .notice', { timeout: 15_000 });
  return popup;
}
