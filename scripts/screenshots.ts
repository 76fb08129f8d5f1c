/**
 * `npm run screenshots`
 *
 * The pictures for the stores' pages, 1280 × 800 pixels, of the built extension in Chromium: the sample story is read by a real click, marked, and
 * stands in a library with others. They go to .output/store/.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { clickToolbarButton } from './browsers/click-toolbar-button.ts';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';
import { photograph } from './browsers/photograph.ts';
import { serveSample } from './start/serve-sample.ts';
import { storeStories } from './store/store-stories.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.output/store');
/** What the stores ask for. */
const size = { width: 1280, height: 800, deviceScaleFactor: 1 };

await mkdir(folder, { recursive: true });
const sample = await serveSample();
const browser = await launchChromium({
  executablePath: getBrowser('chromium'),
  extensionDir: join(root, '.output/chrome-mv3'),
  headless: true,
});
try {
  const extension = await getExtension(browser);
  const own = (path: string) => `chrome-extension://${extension.id}/${path}`;
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(own('library.html'));
  await page.evaluate(
    async (articles) => {
      for (const article of articles)
        await chrome.runtime.sendMessage({ name: 'saveArticle', data: { article, saveId: article.title } });
    },
    storeStories(new URL(sample.url).origin),
  );

  const story = await browser.newPage();
  await story.setViewport(size);
  await story.goto(sample.url);
  const popup = await clickToolbarButton(browser, extension, story);
  await popup.waitForSelector('.save-state.saved');
  const reader = await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href);
  await photographClick(story, popup);

  await page.bringToFront();
  await page.goto(reader);
  await page.waitForSelector('article.story');
  await mark(page, 'You do not cheer a ship out. You cheer it when it writes to say that it has arrived.');
  await mark(page, 'We are renting out courage by the week.');
  await page.evaluate(() => scrollTo(0, 0));
  await photograph(page, `${folder}/2-story.png`);
  await choose(page, 'dark');
  await page.$eval('.text mark.highlight', (marked) => marked.scrollIntoView({ block: 'center' }));
  await photograph(page, `${folder}/3-marked-dark.png`);
  await choose(page, 'auto');

  await page.goto(own('library.html'));
  await page.waitForSelector('.row-title');
  await page.click('.row-title a, a.row-title');
  await page.waitForSelector('article.story');
  await photograph(page, `${folder}/4-library.png`);
  await page.goto(own('library.html'));
  await page.waitForSelector('.row-title');
  await page.type('input[type=search]', 'harbour grain');
  await page.waitForSelector('.row mark');
  await photograph(page, `${folder}/5-search.png`);
  console.log(`Five pictures are in ${folder}.`);
} finally {
  await browser.close();
  sample.server.close();
}

/** The page with the popup over it, at its place under the toolbar: a popup is a window of its own, which no picture of the page has. */
async function photographClick(page: Page, popup: Page): Promise<void> {
  await popup.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
  const { width, height } = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const over = await popup.screenshot({ encoding: 'base64' });
  const under = await page.screenshot({ encoding: 'base64' });
  const both = await browser.newPage();
  await both.setViewport(size);
  await both.setContent(`<body style="margin: 0; overflow: hidden">
    <img src="data:image/png;base64,${under}" style="width: 1280px; opacity: 0.85">
    <img src="data:image/png;base64,${over}" width="${width}" height="${height}"
      style="position: absolute; inset: 24px 32px auto auto; border-radius: 10px; box-shadow: 0 6px 40px #0007">`);
  await photograph(both, `${folder}/1-click.png`);
  await both.close();
}

/** Marks words of the story, as a person does by keyboard. */
async function mark(page: Page, quote: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.story') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`The story has no '${wanted}'.`);
  }, quote);
  await page.waitForSelector('.selection-bar');
  const before = await page.$$eval('mark.highlight', (marks) => marks.length);
  await page.keyboard.press('h');
  await page.waitForFunction(
    (count) => document.querySelectorAll('mark.highlight').length > count,
    {},
    before,
  );
  await page.evaluate(() => getSelection()?.removeAllRanges());
}

/** Chooses colours under 'Aa', and closes the panel again. */
async function choose(page: Page, theme: string): Promise<void> {
  await page.click('.appearance summary');
  await page.click(`[data-choice=${theme}] input`);
  await page.waitForFunction(
    (name) => name === 'auto' || document.documentElement.dataset['theme'] === name,
    {},
    theme,
  );
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
