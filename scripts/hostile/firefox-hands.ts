import type { Browser } from 'puppeteer-core';
import { clickFirefoxButton, keptAt } from '../browsers/click-firefox-button.ts';
import { launchFirefox, openFirefoxPage } from '../browsers/firefox.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { inFirefoxWindow } from '../browsers/in-firefox-window.ts';
import { makeFileFolder } from './file-folder.ts';
import type { Hands } from './hands.ts';
import { noteMischief } from './inspect-page.ts';

/** Firefox, whose popup is spoken to through the browser's own window. */
export async function firefoxHands(extensionDir: string, proxy: string): Promise<Hands> {
  const { downloads, file, remove, takeDownload } = await makeFileFolder();
  const browser = await launchFirefox({
    executablePath: getBrowser('firefox'),
    extensionDir,
    headless: true,
    proxy,
    downloads,
  });
  await watch(browser);
  const openOwnPage = (path: string, selector: string) =>
    openFirefoxPage(browser, path, selector, async (page) => {
      // What runs in spite of all may ask the person something, which holds the page up.
      page.on('dialog', (dialog) => void dialog.dismiss());
    });
  return {
    visit: async (url) => {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto(url);
      return page;
    },
    read: async (page, patience) => {
      const click = async () => {
        await page.bringToFront();
        return clickFirefoxButton(browser, patience);
      };
      // A page that takes the focus just then closes the popup; a person clicks again.
      const popup = await click()
        .catch(click)
        .catch(() => undefined);
      if (!popup) return { unread: 'the popup showed nothing in time' };
      const unread = await popup.evaluate(() =>
        document.querySelector('article.story') ? undefined : document.querySelector('.notice')?.textContent,
      );
      if (unread !== undefined) {
        await popup.close();
        return { unread: unread ?? '' };
      }
      const address = await keptAt(popup);
      return { popup, openReader: () => openOwnPage(address, 'article.story') };
    },
    openOwnPage,
    refusalsOf: () => takeRefusals(browser),
    // An extension's page is a secure one, whose pictures Firefox asks for encrypted or not at all (seen in 153), but for those of this machine.
    askedAt: (src) => (isLoopback(src) ? src : src.replace(/^http:/, 'https:')),
    file,
    takeDownload,
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}

/**
 * From now on each of Lede's pages begins with `noteMischief`, the popup too, and refusals of the policy are kept. WebDriver puts no
 * script ahead of an extension's page.
 */
async function watch(browser: Browser): Promise<void> {
  const frameScript = `addEventListener('DOMWindowCreated', ({ target }) => {
    const page = target.defaultView;
    if (page?.location.protocol !== 'moz-extension:') return;
    Cu.evalInSandbox(
      ${JSON.stringify(`(${String(noteMischief)})()`)},
      Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false }));
  }, true);`;
  await inFirefoxWindow(
    browser,
    `Services.mm.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), true);
    window.ledeRefusals = [];
    Services.console.registerListener({
      observe: (message) => {
        if (!(message instanceof Ci.nsIScriptError)) return;
        const { errorMessage, sourceName } = message;
        // The attacker's page has a policy of its own, which Firefox heeds when it looks for the page's icon, and so have the frames it
        // writes: within a page of ours a script would meet our script-src.
        const isTheirs = /^https?:|FaviconLoader/.test(sourceName) ||
          (sourceName === 'about:srcdoc' && /script-src-elem.*“default-src 'none'”/.test(errorMessage));
        if (/^Content.Security.Policy|Trusted(?: Type|HTML|Script)/.test(errorMessage) && !isTheirs)
          window.ledeRefusals.push(errorMessage);
      },
    });`,
  );
}

function isLoopback(src: string): boolean {
  return /^(?:localhost|127\..*|\[::1\])$/.test(URL.parse(src)?.hostname ?? '');
}

/** What the browser's own console told since it was last asked. */
async function takeRefusals(browser: Browser): Promise<string[]> {
  const refusals = await inFirefoxWindow(browser, 'return window.ledeRefusals.splice(0);');
  return (refusals as string[]).map((text) => `policy: ${text}`);
}
