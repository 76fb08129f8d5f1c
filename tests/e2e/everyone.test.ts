import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { heardOn, listenToRegions } from '@/tests/support/announcements';
import { focusOf, tabTo, walkByTab } from '@/tests/support/focus';
import { importZip } from '@/tests/support/import-files';
import { layoutFaults } from '@/tests/support/layout-faults';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { saveStories, story } from '@/tests/support/library-care';
import { selectWords } from '@/tests/support/select-words';

const sample = readFileSync(join(import.meta.dirname, '../../scripts/start/sample/story.html'), 'utf8');
const source = { url: 'https://courier.example/world/harbour-reopens', html: sample };
const arabic = anArticle({
  url: 'https://courier.example/ar',
  sourceUrl: 'https://courier.example/ar',
  title: 'الميناء يفتح أبوابه من جديد',
  language: 'ar',
  direction: 'rtl',
  blocks: blocks(
    paragraph(
      'عادت السفن إلى الميناء صباح اليوم بعد تسعة أشهر من الصمت، ووقف الناس على الرصيف ينظرون إليها.',
    ),
    { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'الطريق' }] },
    { kind: 'quote', blocks: blocks(paragraph('لم نكن نصدق ذلك.')), cite: 'عامل في الميناء' },
    { kind: 'table', rows: [[{ header: true, spans: [{ kind: 'text', text: 'سفن' }] }]] },
  ),
});

let lede: Lede;
/** Where each page is. */
const paths: Record<string, string> = {
  reader: '',
  'reader, from right to left': '',
  library: 'library.html',
  'library, with a story beside': '',
  data: 'library.html?view=data',
  import: 'library.html?view=import',
  export: 'library.html?view=export',
  threads: 'library.html?view=threads',
  highlights: 'highlights.html',
};
const pages = Object.keys(paths);

beforeAll(async () => {
  lede = await startLede();
  const pathOf = (page: Page) => new URL(page.url()).pathname.slice(1) + new URL(page.url()).search;
  const reader = await lede.keepAndOpen(source);
  paths['reader'] = pathOf(reader);
  paths['library, with a story beside'] =
    `library.html?story=${new URL(reader.url()).searchParams.get('id')}`;
  await saveStories(reader, [story(1), story(2), story(3), story(4)]);
  await reader.bringToFront();
  await selectWords(reader, 'grain');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  await reader.close();
  const other = await lede.showInReader(arabic);
  paths['reader, from right to left'] = pathOf(other);
  await other.close();
});
afterAll(() => lede.close());

async function open(name: string): Promise<Page> {
  const page = await lede.openOwnPage(paths[name] ?? name);
  await page.waitForSelector('article.story, .row-title, h1');
  if (name.includes('beside')) await page.waitForSelector('.story-pane article.story');
  await page.bringToFront();
  return page;
}

/** Waits until the keyboard is somewhere, and returns where. */
async function settled(page: Page): Promise<string> {
  await expect.poll(async () => (await focusOf(page)).isAnywhere, { timeout: 3_000 }).toBe(true);
  const { isSeen, name } = await focusOf(page);
  expect([name, isSeen]).toEqual([name, true]);
  return name;
}

describe('with the keyboard alone', () => {
  it('each place of the popup is reached and seen', async () => {
    const popup = await lede.click(await lede.visit(source));
    await popup.waitForSelector('.save-state.saved');
    const { names, unseen } = await walkByTab(popup);
    expect(unseen).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        `a ${words.bar.openInTab}`,
        `a ${words.bar.library}`,
        `summary ${words.share.title}`,
      ]),
    );
    await popup.close();
  });

  it('a popup without a story says so and has a way on', async () => {
    const popup = await lede.click(
      await lede.visit({ url: 'https://courier.example/none', html: '<title>None</title>' }),
    );
    expect(await textsOf(popup, '[role=alert] h1')).toEqual([words.refused['no-article'].title]);
    await tabTo(popup, new RegExp(`^a ${words.bar.openLibrary}`));
    await popup.close();
  });

  it('colours and size are chosen, and the panel gives the focus back', async () => {
    const page = await open('reader');
    await tabTo(page, /^summary.*(Aa|Text)/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.appearance[open], .menu[open]');
    await tabTo(page, /^input .*Auto/);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, new RegExp(`^button ${words.appearance.size.more}`));
    // To the end and beyond it: the button stays, and the keyboard on it.
    const size = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'));
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Enter');
          return size();
        },
        { timeout: 10_000 },
      )
      .toBe('32px');
    await page.keyboard.press('Enter');
    expect((await focusOf(page)).name).toContain(words.appearance.size.more);
    expect(await size()).toBe('32px');
    await tabTo(page, new RegExp(`^button ${words.appearance.reset}`));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.documentElement.style.getPropertyValue('--text-size') === '19px',
    );
    expect((await focusOf(page)).isAnywhere).toBe(true);
    await page.keyboard.press('Escape');
    expect((await focusOf(page)).name).toMatch(/^summary/);
    expect((await focusOf(page)).isSeen).toBe(true);
    await page.close();
  });

  it('a story is searched, heard of, opened, and left again where one was', async () => {
    const page = await open('library');
    await listenToRegions(page);
    await page.keyboard.press('/');
    await page.keyboard.type('harbour');
    await expect.poll(() => heardOn(page)).toContain(words.library.hits(1, true));
    await tabTo(page, /^a Harbour reopens/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.story-pane article.story');
    expect((await focusOf(page)).isAnywhere).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.story-pane', { hidden: true });
    await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a Harbour reopens/);
    await page.close();
  });

  it('a story is deleted at its row: the keyboard goes on at the next one; and it is brought back', async () => {
    const page = await open('library');
    await listenToRegions(page);
    await page.waitForSelector('[data-row="2"] .row-title');
    const title = (await textsOf(page, '[data-row="1"] .row-title'))[0] ?? '';
    const next = (await textsOf(page, '[data-row="2"] .row-title'))[0] ?? '';
    await page.keyboard.press('j');
    await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a /);
    await page.keyboard.press('j');
    await expect.poll(async () => (await focusOf(page)).name).toBe(`a ${title}`);
    await tabTo(page, new RegExp(`^button ${words.library.actions.remove}`));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (gone) => ![...document.querySelectorAll('.row-title')].some((one) => one.textContent === gone),
      {},
      title,
    );
    expect(await settled(page)).toBe(`a ${next}`);
    await expect.poll(() => heardOn(page)).toContainEqual(expect.stringMatching(/^Deleted/));
    await tabTo(page, new RegExp(`^button ${words.library.undo}`));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (back) => [...document.querySelectorAll('.row-title')].some((one) => one.textContent === back),
      {},
      title,
    );
    await settled(page);
    await page.close();
  });

  it('a story is taken out in the reader and brought back by the button that says so', async () => {
    const page = await open('reader');
    await listenToRegions(page);
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.waitForSelector('.save-state.removed button');
    await page.focus('.save-state.removed button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.save-state.saved');
    await settled(page);
    await expect
      .poll(() => heardOn(page))
      .toEqual(expect.arrayContaining([expect.stringContaining(words.bar.removed), words.bar.saved]));
    await page.close();
  });

  it('a highlight is deleted from its card and brought back, and one in the list', async () => {
    const page = await open('reader');
    await tabTo(page, /^summary.*highlight/i);
    await page.keyboard.press('Enter');
    await tabTo(page, /^button .*grain/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.highlight-card');
    await tabTo(page, new RegExp(`^button ${words.highlights.remove}`));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('mark.highlight'));
    await expect.poll(async () => (await focusOf(page)).name).toBe(`button ${words.library.undo}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark.highlight');
    await settled(page);
    await page.close();

    const list = await open('highlights');
    await tabTo(list, /^button Delete/);
    await list.keyboard.press('Enter');
    await expect.poll(async () => (await focusOf(list)).name).toBe(`button ${words.library.undo}`);
    await list.keyboard.press('Enter');
    await list.waitForSelector('.highlights-of');
    await settled(list);
    await list.close();
  });

  it('a file is chosen, looked at, imported, and taken back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-everyone-'));
    const path = join(folder, 'pocket.zip');
    await writeFile(path, new Uint8Array(await importZip('pocket').arrayBuffer()));
    try {
      const page = await open('import');
      await listenToRegions(page);
      await tabTo(page, new RegExp(`^button ${words.imports.choose}`));
      const chooser = page.waitForFileChooser();
      // It has reached the browser when the page has answered something said later.
      await focusOf(page);
      await page.keyboard.press('Enter');
      await (await chooser).accept([path]);
      await page.waitForSelector('.import-now');
      expect(await heardOn(page)).toContainEqual(expect.stringContaining('Pocket'));
      await tabTo(page, new RegExp(`^button ${words.imports.importNow(6)}`));
      await page.keyboard.press('Enter');
      await expect.poll(() => heardOn(page), { timeout: 10_000 }).toContain(words.imports.done);
      await settled(page);
      expect((await readRows(page, 'articles')).filter(({ isLink }) => isLink)).toHaveLength(6);
      await tabTo(page, new RegExp(`^button ${words.imports.undo}`));
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await readRows(page, 'articles')).filter(({ isLink }) => isLink).length)
        .toBe(0);
      await settled(page);
      await page.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

it('tells those who cannot see how many are picked, that nothing was found, and that a file cannot be read', async () => {
  const page = await open('library');
  await page.waitForSelector('[data-row="0"] .row-title');
  await listenToRegions(page);
  await page.keyboard.press('x');
  await expect.poll(() => heardOn(page)).toContain(words.library.picked(1));
  await page.keyboard.press('/');
  await page.keyboard.type('zeppelin');
  await expect.poll(() => heardOn(page)).toContain(words.library.hits(0, true));
  await page.close();

  const view = await open('import');
  await listenToRegions(view);
  const chooser = view.waitForFileChooser();
  await view.click('.import-drop button');
  await (await chooser).accept([join(import.meta.dirname, '../../public/icon-48.png')]);
  await expect.poll(() => heardOn(view)).toContain(words.imports.faults.unknown);
  await view.close();
});

describe.each(pages)('%s', (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(name);
  });
  afterAll(() => page.close());

  it('has each place reached, seen and left again by keyboard', async () => {
    // From the top of the page, wherever it puts the keyboard at first.
    await page.focus('body');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const { names, unseen } = await walkByTab(page);
    expect(unseen).toEqual([]);
    expect(names.length).toBeGreaterThan(2);
  });

  it('shows where the keyboard is where the system forces its colours', async () => {
    const session = await page.createCDPSession();
    const force = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    expect((await walkByTab(page)).unseen).toEqual([]);
    await force('none');
    await session.detach();
  });

  it('does not move for those who asked for less motion', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.$$eval('*', (all) =>
      all
        .filter((element) => {
          const { animationDuration, animationName, scrollBehavior, transitionDuration } =
            getComputedStyle(element);
          const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return (
            (animationName !== 'none' && isLong(animationDuration)) ||
            isLong(transitionDuration) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });

  it.each([
    ['320 px', { width: 320, height: 640 }],
    ['200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ])('cuts nothing off and needs no scrolling sideways at %s', async (_, viewport) => {
    await page.setViewport(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await layoutFaults(page)).toEqual([]);
  });
});
