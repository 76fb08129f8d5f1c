import type { Browser } from 'puppeteer-core';
import { extensionId } from './firefox-extension.ts';
import { inFirefoxWindow } from './in-firefox-window.ts';

/** Lede's popup in Firefox. WebDriver knows pages in tabs alone; this one is spoken to through the browser's own window. */
export interface FirefoxPopup {
  /** Runs a function in it, which takes and needs nothing from outside, and gives what goes as JSON. */
  evaluate: <T>(run: () => T | Promise<T>) => Promise<Awaited<T>>;
  close: () => Promise<void>;
}

/**
 * A real click on the toolbar button: it grants `activeTab` for the tab in front, and opens the popup, which is returned once it shows a
 * story or says why there is none. Rejects when it does neither in `patience` milliseconds.
 */
export async function clickFirefoxButton(browser: Browser, patience = 30_000): Promise<FirefoxPopup> {
  await inFirefoxWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${extensionId}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
  const popup: FirefoxPopup = {
    evaluate: (run) => evaluateInPopup(browser, run),
    close: async () => {
      await inFirefoxWindow(browser, `${findPopup}?.closest('panel').hidePopup();`);
    },
  };
  const pause = (milliseconds: number) =>
    new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false));
  const isReady = () =>
    popup.evaluate(() => document.querySelector('article.story, .notice') !== null).catch(() => false);
  // The empty page that the popup is at first takes a question with it when it goes: it is asked again.
  for (const end = Date.now() + patience; !(await Promise.race([isReady(), pause(1_000)]));) {
    if (Date.now() > end) throw new Error('The popup showed nothing in time.');
    await pause(100);
  }
  return popup;
}

/** Where the story that the popup shows stands in the full tab, once it is kept: 'reader.html?id=…'. */
export async function keptAt(popup: FirefoxPopup): Promise<string> {
  const find = () =>
    popup.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.bar a[href*="reader.html"]');
      return link && document.querySelector('.save-state.saved') ? link.pathname.slice(1) + link.search : '';
    });
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const path = await find();
    if (path) return path;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The story was not kept in time.');
}

const findPopup = `document.querySelector('.webextension-popup-browser')`;

async function evaluateInPopup<T>(browser: Browser, run: () => T | Promise<T>): Promise<Awaited<T>> {
  const expression = `Promise.resolve((${String(run)})()).then((value) => JSON.stringify({ value }))`;
  // In a sandbox that is the popup's own world: no policy of the popup forbids what is asked from outside.
  const frameScript = `Promise.resolve()
    .then(() => Cu.evalInSandbox(
      ${JSON.stringify(expression)},
      Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })))
    .then(
      (json) => sendAsyncMessage('lede:answer', { json: String(json) }),
      (error) => sendAsyncMessage('lede:answer', { fault: String(error) }));`;
  const answer = await inFirefoxWindow(
    browser,
    `const popup = ${findPopup};
    if (!popup) return { fault: 'it is closed' };
    const { messageManager } = popup;
    return new Promise((resolve) => {
      const end = (answer) => {
        messageManager.removeMessageListener('lede:answer', hear);
        resolve(answer);
      };
      const hear = ({ data }) => end(data);
      messageManager.addMessageListener('lede:answer', hear);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
      // One that is closed meanwhile never answers.
      setTimeout(() => end({ fault: 'no answer' }), 10_000);
    });`,
  );
  const { fault, json } = answer as { fault?: string; json?: string };
  if (json === undefined) throw new Error(`In Firefox's popup: ${fault}`);
  return (JSON.parse(json) as { value: Awaited<T> }).value;
}
