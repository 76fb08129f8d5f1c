import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { getBrowser } from '@/scripts/browsers/get-browser';
import { launchChromium } from '@/scripts/browsers/launch-chromium';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { axeFindingsInThemes } from '@/tests/support/axe-findings';
import { buildIn } from '@/tests/support/build-in';
import { installLede, type Lede } from '@/tests/support/lede-in-chromium';
import { selectWords } from '@/tests/support/select-words';
import { sampleStory } from '@/tests/support/sample-story';

interface Way {
  /** The language of the interface. */
  language: string;
  story: Article;
  /** A page whose story runs that way, for the click. */
  html: string;
  /** Words of the story, one for each colour, and such as stay unmarked. */
  marked: readonly [string, string, string, string];
  selected: string;
}

const around: Pick<Article, 'footnotes'> & { rest: Parameters<typeof blocks> } = {
  rest: [
    { kind: 'paragraph', spans: [{ kind: 'footnoteRef', note: 'n1', label: '1' }] },
    { kind: 'code', text: 'sail()', language: 'JavaScript' },
    { kind: 'table', rows: [[{ header: false, spans: [{ kind: 'text', text: '11' }] }]] },
  ],
  footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('11:00 – 11:11')) }],
};
const english = 'The first of the ships came in a little after six, when the fog had lifted from the mole.';
const arabic =
  'عادت أولى السفن إلى الميناء بعد السادسة بقليل، حين انقشع الضباب عن الرصيف وهدأ البحر من جديد.';

const ways: Record<string, Way> = {
  'from left to right': {
    language: 'en',
    story: anArticle({
      url: 'https://courier.example/ships',
      sourceUrl: 'https://courier.example/ships',
      blocks: blocks(paragraph(english), ...around.rest),
      footnotes: around.footnotes ?? [],
    }),
    html: sampleStory.html,
    marked: ['came in', 'after six', 'fog had', 'the mole'],
    selected: 'The first',
  },
  'from right to left': {
    language: 'ar',
    story: anArticle({
      url: 'https://courier.example/ar/ships',
      sourceUrl: 'https://courier.example/ar/ships',
      title: 'السفن تعود إلى الميناء',
      dek: 'بعد تسعة أشهر من الصمت',
      authors: [{ name: 'ليلى حداد', kind: 'person', bio: 'تكتب عن البحر.' }],
      tags: ['الموانئ'],
      language: 'ar',
      direction: 'rtl',
      blocks: blocks(paragraph(arabic), ...around.rest),
      footnotes: around.footnotes ?? [],
    }),
    html: `<!doctype html><html lang="ar" dir="rtl"><title>الميناء</title><article><h1>الميناء يفتح أبوابه من جديد</h1>
      <p class="byline">ليلى حداد</p>${`<p>${arabic} ${arabic}</p>`.repeat(6)}</article></html>`,
    marked: ['أولى', 'السادسة', 'انقشع', 'البحر'],
    selected: 'الضباب',
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({
    executablePath: getBrowser('chromium'),
    extensionDir: join(import.meta.dirname, '../../.output/chrome-mv3'),
    headless: true,
  });
});
afterAll(() => browser.close());

describe.each(Object.entries(ways))('%s axe finds nothing wrong in any theme:', (_, way) => {
  let lede: Lede;
  let folder: string;
  let reader: Page;
  beforeAll(async () => {
    folder = buildIn(way.language);
    lede = await installLede(browser, folder);
    reader = await lede.showInReader(way.story);
    for (const [index, colour] of ['yellow', 'green', 'blue', 'pink'].entries()) {
      await selectWords(reader, way.marked[index] ?? '');
      await reader.waitForSelector('.selection-bar');
      await reader.click(`.selection-bar [data-colour=${colour}]`);
      await reader.waitForSelector(`mark[data-colour=${colour}]`);
    }
  });
  afterAll(async () => {
    await lede.close();
    rmSync(folder, { recursive: true });
  });

  it('the popup, with a story and without', async () => {
    const popup = await lede.click(
      await lede.visit({ url: 'https://courier.example/world/harbour-reopens', html: way.html }),
    );
    await popup.waitForSelector('.save-state.saved');
    const direction = (selector: string) =>
      popup.$eval(selector, (element) => getComputedStyle(element).direction);
    expect([await direction('html'), await direction('.story')]).toEqual(
      way.language === 'ar' ? ['rtl', 'rtl'] : ['ltr', 'ltr'],
    );
    expect(await axeFindingsInThemes(popup)).toEqual([]);
    await popup.close();
    const notice = await lede.click(await lede.openOwnPage('highlights.html'));
    await notice.waitForSelector('.notice');
    expect(await axeFindingsInThemes(notice)).toEqual([]);
    await notice.close();
  });

  it('the reader with its colours and sizes, and its keys', async () => {
    await reader.bringToFront();
    await reader.click('.appearance summary');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.keyboard.press('?');
    await reader.waitForSelector('dialog.keys[open]');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
  });

  it('a note, a selection, a highlight and its card, their list', async () => {
    await reader.bringToFront();
    await reader.click('#ref-n1');
    await reader.waitForSelector('.note-popover');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await selectWords(reader, way.selected);
    await reader.waitForSelector('.selection-bar');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.click('mark.highlight');
    await reader.waitForSelector('.highlight-card');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.click('.menu:has(.highlights) summary');
    expect(await axeFindingsInThemes(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
  });

  it('the list of all highlights', async () => {
    const list = await lede.openOwnPage('highlights.html');
    await list.waitForSelector('.highlights-of');
    expect(await axeFindingsInThemes(list)).toEqual([]);
    await list.close();
  });

  it('the library with a story beside the list, what is picked, its tags, and the page of data', async () => {
    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('[data-row="1"] .row-title');
    await library.bringToFront();
    await library.keyboard.press('j');
    await library.keyboard.press('x');
    await library.waitForSelector('.pick-bar');
    await library.keyboard.press('o');
    await library.waitForSelector('.story-pane article.story');
    expect(await axeFindingsInThemes(library)).toEqual([]);
    await library.keyboard.press('Escape');
    await library.waitForSelector('.story-pane', { hidden: true });
    await library.keyboard.press('t');
    await library.waitForSelector('.tag-dialog[open]');
    expect(await axeFindingsInThemes(library)).toEqual([]);
    await library.goto(new URL('library.html?view=data', library.url()).href);
    await library.waitForSelector('.check');
    expect(await axeFindingsInThemes(library)).toEqual([]);
    await library.close();
  });
});
