import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '@/lib/words/en';
import { otherLanguages } from '@/lib/words/languages';
import { getBrowser } from '@/scripts/browsers/get-browser';
import { launchChromium } from '@/scripts/browsers/launch-chromium';
import { axeFindings } from '@/tests/support/axe-findings';
import { buildIn } from '@/tests/support/build-in';
import { fillLibrary, madeStory } from '@/tests/support/fill-library';
import { foreignWords } from '@/tests/support/foreign-words';
import { layoutFaults } from '@/tests/support/layout-faults';
import { installLede, type Lede, textsOf } from '@/tests/support/lede-in-chromium';
import { giveVoices } from '@/tests/support/stand-in-voices';
import { sampleStory } from '@/tests/support/sample-story';

const narrow = { width: 360, height: 740 };
const nothing = { english: [], unmarked: [] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir: join(import.meta.dirname, '../../.output/chrome-mv3'),
    headless: true,
  });
});
afterAll(() => browser.close());

describe.each(Object.entries(otherLanguages))('in %s', { timeout: 120_000 }, (language, load) => {
  let words: Words;
  let folder: string;
  let lede: Lede;
  beforeAll(async () => {
    words = await load();
    folder = buildIn(language);
    lede = await installLede(browser, folder);
  });
  afterAll(async () => {
    await lede.close();
    rmSync(folder, { recursive: true });
  });

  async function expectAllWell(page: Page) {
    expect(await foreignWords(page, words)).toEqual(nothing);
    expect(await layoutFaults(page)).toEqual([]);
  }

  it('shows a story in the popup and in the tab, with every panel, in a narrow window too', async () => {
    const popup = await lede.click(await lede.visit(sampleStory));
    await popup.waitForSelector('.save-state.saved');
    expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(
      [language, words.direction],
    );
    expect(await textsOf(popup, '.save-state')).toEqual([words.bar.saved]);
    expect(await popup.evaluate(() => chrome.runtime.getManifest().action?.default_title)).toBe(
      words.extension.action,
    );
    await expectAllWell(popup);

    const address = await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href);
    // The popup closes now, as popups do.
    const reader = await browser.newPage();
    await reader.goto(address);
    await reader.waitForSelector('article.story');
    expect(await layoutFaults(reader)).toEqual([]);
    // With all there may be in the bar, what opens a panel stands at its other edge too.
    await giveVoices(reader);
    await reader.keyboard.press('j');
    await reader.keyboard.press('h');
    await reader.waitForSelector('mark.highlight');
    for (const viewport of [{ width: 660, height: 600 }, narrow]) {
      await reader.setViewport(viewport);
      await expectAllWell(reader);
      for (const menu of await reader.$$('details.menu > summary')) {
        await menu.click();
        expect(await layoutFaults(reader)).toEqual([]);
        await reader.keyboard.press('Escape');
      }
    }
    await reader.keyboard.press('?');
    await reader.waitForSelector('dialog.keys[open]');
    expect(await textsOf(reader, 'dialog.keys h2')).toEqual([words.keys.title]);
    expect(await layoutFaults(reader)).toEqual([]);
    await reader.close();
  });

  it('has the library, its shelves and its pages, in a narrow window too', async () => {
    const library = await lede.openOwnPage('library.html');
    await fillLibrary(library, [0, 1, 2, 3, 4, 5].map(madeStory));
    await library.reload();
    await library.waitForSelector('.row-title');
    expect(await textsOf(library, '.list-head h1')).toEqual([words.library.shelves.all]);
    // What can be done to a row is there while one points at it.
    await library.hover('.row');
    await expectAllWell(library);
    await library.waitForSelector('.shelf-pages a');
    const pages = await textsOf(library, '.shelf-pages a');
    await library.setViewport(narrow);
    await expectAllWell(library);
    await library.click('.menu-button');
    expect(await layoutFaults(library)).toEqual([]);
    expect(pages).toEqual([words.threads.title, words.export.title, words.imports.title, words.data.title]);
    for (const [index, title] of pages.entries()) {
      await library.$$eval('.shelf-pages a', (links, at) => links[at]?.click(), index);
      await library.waitForFunction(
        (wanted) =>
          document.querySelector('.view-head h1')?.textContent === wanted &&
          (document.querySelector('.stories')?.children.length ?? 0) > 2,
        {},
        title,
      );
      await expectAllWell(library);
    }
    await library.$eval('.shelves a', (link) => link.click());
    await library.waitForSelector('.row-title');
    await library.click('.row-title');
    await library.waitForSelector('.story-pane article.story');
    await library.keyboard.press('j');
    await library.keyboard.press('h');
    await library.waitForSelector('mark.highlight');
    await expectAllWell(library);
    await library.goto(new URL('highlights.html', library.url()).href);
    await library.waitForSelector('.highlights-of');
    await expectAllWell(library);
    await library.close();
  });
});

describe('in Arabic', () => {
  let words: Words;
  let folder: string;
  let lede: Lede;
  beforeAll(async () => {
    words = await otherLanguages.ar();
    folder = buildIn('ar');
    lede = await installLede(browser, folder);
  });
  afterAll(async () => {
    await lede.close();
    rmSync(folder, { recursive: true });
  });
  const side = (page: Page, selector: string) =>
    page.$eval(selector, (element) => {
      const { left, right } = element.getBoundingClientRect();
      return left > innerWidth - right ? 'right' : 'left';
    });

  it('turns everything around but the story', async () => {
    const reader = await lede.keepAndOpen(sampleStory);
    expect(await side(reader, '.bar .wordmark')).toBe('right');
    expect(await reader.$eval('.story h1', (head) => getComputedStyle(head).direction)).toBe('ltr');
    // Who wrote it and when is said in the reader's words, at the edge where the story begins.
    const starts = await reader.$$eval('.byline-names, .byline-facts', (lines) =>
      lines.map((line) => {
        const text = document.createRange();
        text.selectNodeContents(line);
        return Math.round(
          text.getBoundingClientRect().left - (line.parentElement?.getBoundingClientRect().left ?? 0),
        );
      }),
    );
    expect(starts).toEqual([0, 0]);
    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.row-title');
    expect(await side(library, '.shelves')).toBe('right');
    expect(await side(library, '.pick input')).toBe('right');
    expect(await library.$eval('.row-title', (title) => getComputedStyle(title).direction)).toBe('ltr');
    // Each in its own direction, and all of them from the edge where the list begins.
    const edges = await library.$eval('.row-words', (row) => {
      const title = document.createRange();
      title.selectNodeContents(row.querySelector('.row-title') ?? row);
      return [[...title.getClientRects()].at(-1)?.right ?? 0, row.getBoundingClientRect().right];
    });
    expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 0);
    // The ellipsis of the other direction, which hangs over that edge, keeps off the box beside it.
    await library.setViewport(narrow);
    const { box, title } = await library.$eval('.story-row', (row) => ({
      box: row.querySelector('.pick input')?.getBoundingClientRect().left ?? 0,
      title: row.querySelector('.row-title')?.getBoundingClientRect().right ?? 0,
    }));
    expect(title).toBeLessThan(box);
  });

  it('says why a page is none', async () => {
    const notice = await lede.click(await lede.openOwnPage('library.html'));
    expect(await textsOf(notice, 'h1')).toEqual([words.refused['browser-page'].title]);
    expect(await foreignWords(notice, words)).toEqual(nothing);
    expect(await layoutFaults(notice)).toEqual([]);
    expect(await axeFindings(notice)).toEqual([]);
  });

  it('would be found out: a word left in English, one spoken by the wrong voice, one that reaches out', async () => {
    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.list-head h1');
    await library.$eval('.list-head h1', (head) => {
      const own = document.createElement('p');
      own.lang = 'en';
      own.textContent = head.textContent;
      head.before('All stories', own);
      head.style.minWidth = '3000px';
    });
    expect(await foreignWords(library, words)).toEqual({
      english: ['All stories'],
      unmarked: [words.library.shelves.all],
    });
    expect(await layoutFaults(library)).toContainEqual(expect.stringContaining('outside of the window: h1'));
  });
});
