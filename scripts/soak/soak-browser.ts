import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '@/lib/article/article';
import { clickToolbarButton } from '../browsers/click-toolbar-button.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { getExtension, launchChromium } from '../browsers/launch-chromium.ts';
import { openPage } from '../start/page-source.ts';
import type { Action } from './actions.ts';
import type { Model } from './model.ts';
import { type LibraryOnDisk, readLibrary } from './read-library.ts';

type Said = 'done' | 'refused' | 'unanswered';

/** Chromium with Lede and the library of a profile, for the soak. */
export interface SoakBrowser {
  say: (message: Action['message']) => Promise<Said>;
  /** Does a save by a real click on a page that holds the story. */
  click: (action: Action) => Promise<Said>;
  killBackground: () => Promise<void>;
  kill: () => Promise<void>;
  read: () => Promise<LibraryOnDisk>;
  /** The library once no work is left undone. */
  settled: () => Promise<LibraryOnDisk>;
  /** Searches for the own word of each story in the library page; what is not found, or found in the bin. */
  searchFor: (model: Model) => Promise<string[]>;
  close: () => Promise<void>;
}

export async function startSoakBrowser(extensionDir: string, profileDir: string): Promise<SoakBrowser> {
  const browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir,
    profileDir,
    headless: true,
  });
  const extension = await getExtension(browser);
  const page: Page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/library.html`);
  await page.waitForSelector('.row, .empty');
  const devtools: CDPSession = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  const read = () => page.evaluate(readLibrary);
  return {
    say: (message) =>
      page
        .evaluate(
          (said) =>
            chrome.runtime.sendMessage(said).then(
              (answer?: { ok: boolean }) => (answer ? (answer.ok ? 'done' : 'refused') : 'unanswered'),
              () => 'unanswered' as const,
            ),
          message,
        )
        .catch(() => 'unanswered' as const),
    click: async ({ message }) => {
      const { article } = message.data as { article: Article };
      const [block] = article.blocks;
      const text = block?.kind === 'paragraph' && block.spans[0]?.kind === 'text' ? block.spans[0].text : '';
      const tab = await browser.newPage();
      await openPage(tab, {
        url: article.url,
        html: `<!doctype html><html lang="en"><title>${article.title}</title><article><h1>${article.title}</h1>
          <p rel="author">By ${article.authors[0]?.name}</p><p>${text}</p><p>${text}</p></article>`,
      });
      const popup = await clickToolbarButton(browser, extension, tab);
      await popup.waitForSelector('.save-state.saved');
      await tab.close();
      return 'done';
    },
    killBackground: () => devtools.send('ServiceWorker.stopAllWorkers'),
    kill: async () => {
      const process = browser.process();
      const gone = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await gone;
    },
    read,
    settled: async () => {
      for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
        const disk = await read();
        if (disk.unfinished === 0) return disk;
        if (Date.now() > end) throw new Error('Work in the journal is not done after a minute.');
        // Wakes the background, which goes on with what it left.
        await page.evaluate(() => chrome.runtime.sendMessage({ name: 'noteOpening', data: { id: 'none' } }));
      }
    },
    searchFor: async (model) => {
      const wrong: string[] = [];
      const stories = Object.entries(model.stories);
      await page.bringToFront();
      for (const [url, { binned }] of stories.slice(0, 40)) {
        const word = `story${url.split('/').at(-1)}`;
        await page.$eval('input[type=search]', (field) => field.select());
        await page.type('input[type=search]', word);
        const isThere = await page
          .waitForFunction(
            (title) =>
              [...document.querySelectorAll('.row-title')].some((row) => row.textContent?.startsWith(title)),
            { timeout: binned ? 1_000 : 5_000 },
            `Story ${url.split('/').at(-1)},`,
          )
          .then(
            () => true,
            () => false,
          );
        if (isThere === binned) wrong.push(`${word}: ${isThere ? 'found in the bin' : 'not found'}`);
      }
      return wrong;
    },
    close: () => browser.close(),
  };
}
