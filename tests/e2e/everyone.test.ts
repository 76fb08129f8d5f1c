import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { heardOn, listenToRegions } from '@/tests/support/announcements';
import { walkByTab } from '@/tests/support/focus';
import { layoutFaults } from '@/tests/support/layout-faults';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { saveStories, story } from '@/tests/support/library-care';
import { makeProfile, removeProfile } from '@/tests/support/profile';
import { selectWords } from '@/tests/support/select-words';
import { sampleStory } from '@/tests/support/sample-story';

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
  const reader = await lede.keepAndOpen(sampleStory);
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

/** What everyone is promised of a page, at whatever size. Returns the page, for what is asked besides. */
function promises(openIt: () => Promise<Page>): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await openIt();
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
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
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
  return () => page;
}

describe.each(pages)('%s', (name) => {
  const page = promises(() => open(name));

  it.each([
    ['320 px', { width: 320, height: 640 }],
    ['200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ])('cuts nothing off and needs no scrolling sideways at %s', async (_, viewport) => {
    await page().setViewport(viewport);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await layoutFaults(page())).toEqual([]);
  });
});

/** Browsers show 800 by 600 points of a popup, however large everything in it is shown. */
describe('the popup, in a browser that shows everything at 250 %', () => {
  let zoomed: Lede;
  let profileDir: string;
  beforeAll(async () => {
    profileDir = await makeProfile({ zoom: 2.5 });
    zoomed = await startLede({ profileDir });
  });
  afterAll(async () => {
    await zoomed.close();
    await removeProfile(profileDir);
  });
  const page = promises(async () => {
    const popup = await zoomed.click(await zoomed.visit(sampleStory));
    await popup.waitForSelector('.save-state.saved');
    return popup;
  });

  it('is 320 px wide, cuts nothing off and needs no scrolling sideways', async () => {
    expect(await page().evaluate(() => innerWidth)).toBe(320);
    expect(await page().$eval('.scroll', (box) => box.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await layoutFaults(page())).toEqual([]);
    await page().click('.appearance summary');
    expect(await layoutFaults(page())).toEqual([]);
    const { bottom, top } = await page().$eval('.appearance .panel', (panel) => {
      const box = panel.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(await page().evaluate(() => innerHeight));
  });
});
