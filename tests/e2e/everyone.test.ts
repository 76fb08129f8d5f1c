import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { heardOn, listenToRegions } from '@/tests/support/announcements';
import { fillLibrary, madeStory } from '@/tests/support/fill-library';
import { tabTo, walkByTab } from '@/tests/support/focus';
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
  // The head of the highlights is there before they are.
  await page.waitForSelector('[aria-busy="true"]', { hidden: true });
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

describe('the library, with long names, many tags and pictures that do not come', () => {
  const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(
    2,
  );
  const tags = ['y'.repeat(100), ...Array.from({ length: 30 }, (_, number) => `Tag number ${number}`)];
  const [longest, fullest] = [23, 22];
  let full: Lede;
  let page: Page;
  const start = async (profileDir?: string) => {
    full = await startLede(profileDir === undefined ? {} : { profileDir });
    const data = await full.openOwnPage('library.html?view=data');
    await data.waitForSelector('.data');
    const stories = Array.from({ length: 24 }, (_, number) => ({
      ...madeStory(number),
      ...(number === longest && {
        title: endless,
        authors: [{ name: endless, kind: 'person' as const, bio: 'Writes of ships.' }],
      }),
      // Two lines of each.
      ...(number === fullest && {
        title: 'What the grain ships carried home, and what they left behind on the quays of three cities',
        dek: 'The council had promised an answer by spring.',
      }),
    }));
    await fillLibrary(data, stories, (number) => ({
      tags: number === fullest ? tags.slice(1) : number === longest ? tags.slice(0, 2) : [],
      ...(number % 3 === 1 && { favouriteAt: '2026-03-02T08:00:00.000Z' }),
    }));
    await data.close();
  };
  const openAt = async (viewport: { width: number; height: number }) => {
    page = await full.openOwnPage('library.html');
    await page.bringToFront();
    await page.setViewport(viewport);
    await page.waitForSelector('.row-title');
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key as 'j');
  };
  const nextFrames = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  /** Whether nothing covers an element: it is what one meets at its corners. */
  const isBare = (selector: string) =>
    page.$eval(selector, (element) => {
      const { bottom, left, right, top } = element.getBoundingClientRect();
      return [top + 4, bottom - 4].every((y) =>
        [left + 4, right - 4].every((x) => {
          const met = document.elementFromPoint(x, y);
          return met !== null && (element.contains(met) || met.contains(element));
        }),
      );
    });

  describe.each([
    { width: 340, height: 800 },
    { width: 480, height: 800 },
    { width: 1200, height: 800 },
  ])('at $width px', (viewport) => {
    beforeAll(() => start());
    afterAll(() => full.close());
    beforeEach(async () => {
      await openAt(viewport);
      return () => page.close();
    });

    it('lays the buttons of a row over none of its facts, beside a story too', async () => {
      const overlaps = () =>
        page.$$eval('.story-row', (rows) =>
          rows.flatMap((row) => {
            const [actions, facts] = ['.row-actions', '.row-facts'].map((part) =>
              row.querySelector(part)?.getBoundingClientRect(),
            );
            return actions && facts && actions.top < facts.bottom - 1 && actions.bottom > facts.top + 1
              ? [`${row.querySelector('.row-title')?.textContent}: ${facts.bottom - actions.top}`]
              : [];
          }),
        );
      expect(await overlaps()).toEqual([]);
      await page.click('.row-title');
      await page.waitForSelector('.story-pane article.story');
      expect(await overlaps()).toEqual([]);
    });

    it('covers neither the row with the focus nor the help with what is picked', async () => {
      await press(...Array.from('jjjjjjjjjjjj'), 'x');
      await page.waitForSelector('.pick-bar');
      for (const key of 'kkkkkkkk') {
        await press(key);
        await nextFrames();
        expect(await isBare('[data-row]:focus-within')).toBe(true);
      }
      await page.click('.search-help summary');
      await nextFrames();
      expect(await isBare('.search-help dt')).toBe(true);
      expect(await isBare('.search-help dl')).toBe(true);
      expect(await isBare('.pick-bar strong')).toBe(true);
      expect(await layoutFaults(page)).toEqual([]);
    });

    it('keeps long names within the window: in the list, what was done, its tags and the story', async () => {
      await press('Home', 'f');
      await page.waitForSelector('.undo .close');
      expect(await isBare('.undo .close')).toBe(true);
      expect(await layoutFaults(page)).toEqual([]);
      await press('t');
      await page.waitForSelector('.tag-dialog[open] .tag-list');
      expect(await layoutFaults(page)).toEqual([]);
      expect(await page.$eval('.tag-dialog', (box) => box.scrollWidth - box.clientWidth)).toBe(0);
      await press('Escape', 'Enter');
      await page.waitForSelector('.story-pane .author-card');
      expect(await layoutFaults(page)).toEqual([]);
      expect(await page.$eval('.story-pane .scroll', (box) => box.scrollWidth - box.clientWidth)).toBe(0);
    });

    it('breaks no name of a row that has room for it', async () => {
      const broken = await page.$$eval('.row-facts', (all) =>
        all.flatMap((facts) => {
          const range = document.createRange();
          const texts = [...facts.querySelectorAll('bdi, time')].flatMap(
            ({ firstChild }) => firstChild ?? [],
          );
          return texts.flatMap((text) =>
            [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              return word.length < 20 && range.getClientRects().length > 1 ? word : [];
            }),
          );
        }),
      );
      expect(broken).toEqual([]);
    });

    it('shows each tag of a row that the keyboard comes to, and then its first facts again', async () => {
      await press('Home', 'j');
      const row = '[data-row="1"]';
      await page.waitForSelector(`${row} .row-title:focus`);
      await tabTo(page, /^a Tag number 0/);
      for (let tab = 0; tab < 30; tab++) {
        const [facts, tag] = await page.$eval(`${row} .row-tag:focus`, (link) =>
          [link.closest('.row-facts'), link].map((box) => box?.getBoundingClientRect().toJSON() as DOMRect),
        );
        expect(tag?.top).toBeGreaterThanOrEqual((facts?.top ?? 0) - 1);
        expect(tag?.bottom).toBeLessThanOrEqual((facts?.bottom ?? 0) + 1);
        await press('Tab');
      }
      expect(await page.$eval(`${row} .row-facts`, (facts) => facts.scrollTop)).toBe(0);
    });

    it('marks the open row and what was done where the system forces its colours', async () => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await press('Home', 'f');
      await page.waitForSelector('.undo');
      await press('Enter');
      await page.waitForSelector('.story-pane article.story');
      for (const selector of ['.undo', '.story-row[data-open]'])
        expect(await page.$eval(selector, (box) => getComputedStyle(box).borderTopStyle)).toBe('solid');
    });

    it('frames no picture that does not come', async () => {
      await page.waitForFunction(() => document.querySelector('.thumbnail img[hidden]'));
      await expect
        .poll(() =>
          page.$$eval(
            '.thumbnail',
            (frames) =>
              frames.filter((frame) => frame.checkVisibility() && !frame.querySelector('img:not([hidden])'))
                .length,
          ),
        )
        .toBe(0);
    });
  });

  describe('in a browser whose letters are twice as large', () => {
    let profileDir: string;
    beforeAll(async () => {
      profileDir = await makeProfile({ fontSize: 32 });
      await start(profileDir);
    });
    afterAll(async () => {
      await full.close();
      await removeProfile(profileDir);
    });

    it.each([340, 480, 1200])('has all its letters so large, and room for them at %s px', async (width) => {
      await openAt({ width, height: 800 });
      const sizes = await page.$$eval('.search-box, .menu-button, .list-head p, .sort select', (all) =>
        all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
      const lettersInLine = await page.$$eval('.row-title', (titles) =>
        titles.map((title) => title.clientWidth / Number.parseFloat(getComputedStyle(title).fontSize)),
      );
      expect(Math.min(...lettersInLine)).toBeGreaterThan(5);
      expect(await layoutFaults(page)).toEqual([]);
      await page.close();
    });
  });
});
