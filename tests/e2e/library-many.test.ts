import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { axeFindings } from '@/tests/support/axe-findings';
import { fillLibrary, madeStory } from '@/tests/support/fill-library';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const count = 10_000;
/** Every sixth of the made headlines. */
const onTrains = 1_666;

let lede: Lede;
let library: Page;
beforeAll(async () => {
  lede = await startLede();
  const data = await lede.openOwnPage('library.html?view=data');
  await data.waitForSelector('.data');
  const stories = Array.from({ length: count }, (_, number) => madeStory(number));
  await fillLibrary(data, stories);
  await data.close();
}, 300_000);
afterAll(() => lede.close());
beforeEach(async () => {
  library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row-title');
  await library.waitForSelector('.shelves .shelf-count');
  await library.waitForSelector('.shelves a[href*="view=data"]');
  return () => library.close();
});

const focusIsOn = (title: string) =>
  library.waitForFunction((wanted) => document.activeElement?.textContent === wanted, {}, title);
const openStory = async (title: string) => {
  await library.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.row-title')]
        .find((link) => link.textContent === wanted)
        ?.click(),
    title,
  );
  await library.waitForSelector('.story-pane article.story h1');
};
const told = (beginning: string) =>
  library.waitForFunction(
    (said) => document.querySelector('.undo [role=status]')?.textContent?.startsWith(said),
    { timeout: 60_000 },
    beginning,
  );
const countOf = (shelf: string) =>
  library.$eval(`.shelves a[href*="${shelf}"]`, (link) =>
    Number((link.querySelector('.shelf-count')?.textContent ?? '0').replaceAll(/\D/g, '')),
  );
const archiveHolds = (wanted: number) =>
  library.waitForFunction(
    (number) =>
      Number(
        (document.querySelector('.shelves a[href*=archived] .shelf-count')?.textContent ?? '0').replaceAll(
          /\D/g,
          '',
        ),
      ) === number,
    { timeout: 60_000 },
    wanted,
  );
const isUnderWay = () =>
  library.waitForFunction(
    () => Number(document.querySelector<HTMLProgressElement>('.undo progress')?.value) > 0,
  );
const pickAll = async (wanted: string) => {
  await library.keyboard.press('a');
  await library.waitForFunction(
    (number) => document.querySelector('.pick-bar strong')?.textContent?.startsWith(number),
    {},
    wanted,
  );
};

it('draws of ten thousand stories those in sight, and has the last one at once', async () => {
  expect(await textsOf(library, '.list-head [role=status]')).toEqual(['10,000 stories']);
  expect((await textsOf(library, '.row')).length).toBeLessThan(100);
  await library.keyboard.press('End');
  await focusIsOn(madeStory(0).title);
  expect((await textsOf(library, '.row')).length).toBeLessThan(100);
  await library.keyboard.press('Home');
  await focusIsOn(madeStory(count - 1).title);
  expect(await library.$eval('.stories', (list) => list.scrollTop)).toBe(0);
  expect(await axeFindings(library)).toEqual([]);
});

it('comes back to the same rows of a long list, and to the row one left by', async () => {
  await library.evaluate(() => document.querySelector('.stories')?.scrollTo({ top: 400_000 }));
  const inSight = () =>
    library.evaluate(() => {
      const top = document.querySelector('.stories')?.getBoundingClientRect().top ?? 0;
      const rows = [...document.querySelectorAll('.row')].filter(
        (row) => row.querySelector('.row-title') && row.getBoundingClientRect().top >= top,
      );
      return rows
        .toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
        .slice(0, 3)
        .map((row) => row.querySelector('.row-title')?.textContent ?? '');
    });
  const comesBackTo = async (titles: string[]) => {
    await expect.poll(inSight).toEqual(titles);
  };
  const titles = await vi.waitFor(
    async () => {
      const rows = await inSight();
      expect(rows).toHaveLength(3);
      expect(rows).not.toContain(madeStory(count - 1).title);
      return rows;
    },
    { timeout: 30_000 },
  );
  const second = titles[1] ?? '';

  // Away to another list by a click on a row's site, and back; to another page, and back; into a story, and back.
  await library.evaluate(
    (title) =>
      [...document.querySelectorAll('.row')]
        .find((row) => row.querySelector('.row-title')?.textContent === title)
        ?.querySelector<HTMLElement>('a[href*="site%3A"]')
        ?.click(),
    second,
  );
  await library.waitForFunction(() => document.querySelector('h1')?.textContent !== 'All stories');
  await library.waitForFunction(() => document.querySelector('.stories')?.scrollTop === 0);
  await library.goBack();
  await comesBackTo(titles);

  await library.click('.shelves a[href*="view=data"]');
  await library.waitForSelector('.data');
  await library.goBack();
  await comesBackTo(titles);

  await openStory(second);
  await library.goBack();
  await library.waitForSelector('.story-pane', { hidden: true });
  await comesBackTo(titles);
  await focusIsOn(second);
  await library.reload();
  await comesBackTo(titles);
  await focusIsOn(second);

  // Before the place is written down by itself; and from a story that has the whole window and was loaded anew.
  const third = titles[2] ?? '';
  await openStory(third);
  await library.goBack();
  await library.reload();
  await comesBackTo(titles);
  await focusIsOn(third);
  await openStory(second);
  await library.reload();
  await library.waitForSelector('.story-pane article.story h1');
  await library.goBack();
  await comesBackTo(titles);
  await focusIsOn(second);
});

it('keeps the row in sight whose story is opened beside the list, where rows are higher, and the list as it was after it', async () => {
  await library.evaluate(() => document.querySelector('.stories')?.scrollTo({ top: 400_000 }));
  const places = () =>
    library.evaluate(() => {
      const rows = document.querySelector('.stories')?.getBoundingClientRect();
      return [...document.querySelectorAll('.row')].flatMap((row) => {
        const { top, bottom, height } = row.getBoundingClientRect();
        const title = row.querySelector('.row-title')?.textContent;
        return title && rows && top >= rows.top && bottom <= Math.min(innerHeight, rows.bottom)
          ? [{ title, top: Math.round(top), height: Math.round(height) }]
          : [];
      });
    });
  const before = await vi.waitFor(
    async () => {
      const rows = await places();
      expect(rows.length).toBeGreaterThan(3);
      expect(rows[0]?.title).not.toBe(madeStory(count - 1).title);
      return rows;
    },
    { timeout: 30_000 },
  );
  const third = before.toSorted((one, other) => one.top - other.top)[2];
  await openStory(third?.title ?? '');
  await vi.waitFor(
    async () => {
      const beside = (await places()).find(({ title }) => title === third?.title);
      expect(beside?.height).toBeGreaterThan(third?.height ?? 0);
      expect(Math.abs((beside?.top ?? 0) - (third?.top ?? 0))).toBeLessThanOrEqual(1);
    },
    { timeout: 30_000 },
  );
  await library.keyboard.press('Escape');
  await expect.poll(places).toEqual(before);
  await focusIsOn(third?.title ?? '');
});

it('tells how far it is with many, stops when asked, and takes back what was done', async () => {
  const unread = await countOf('unread');
  await pickAll('10,000');
  await library.click('.pick-bar .archive');
  // Pressed from within the page: the rest may be through before a busy machine has said so from without.
  await library.waitForFunction(() => {
    const hasBegun = Number(document.querySelector<HTMLProgressElement>('.undo progress')?.value) > 0;
    if (hasBegun) document.querySelector<HTMLElement>('.undo button')?.click();
    return hasBegun;
  });
  await told('Stopped after');
  const [sentence = ''] = await textsOf(library, '.undo [role=status]');
  const done = Number(/Stopped after ([\d,]+)/.exec(sentence)?.[1]?.replaceAll(',', ''));
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(count);
  await archiveHolds(done);
  await library.keyboard.press('z');
  await archiveHolds(0);
  expect(await countOf('unread')).toBe(unread);
}, 300_000);

it('picks all of a search, archives it, and takes it back', async () => {
  const unread = await countOf('unread');
  await library.keyboard.press('/');
  await library.keyboard.type('night trains');
  await library.waitForSelector('.found mark');
  // Each letter has hits of its own.
  await expect
    .poll(async () =>
      (await textsOf(library, '.row-title')).filter((title) => !title.startsWith('Night trains')),
    )
    .toEqual([]);
  await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await pickAll('1,666');
  await library.click('.pick-bar .archive');
  await told('Archived 1,666 stories.');
  await archiveHolds(onTrains);
  await library.keyboard.press('z');
  await archiveHolds(0);
  expect(await countOf('unread')).toBe(unread);
}, 300_000);

it('goes on where it was when the background was killed over it and the page closed, and can be taken back', async () => {
  const unread = await countOf('unread');
  const session = await library.createCDPSession();
  await session.send('ServiceWorker.enable');
  await pickAll('10,000');
  await library.click('.pick-bar .archive');
  await isUnderWay();
  await session.send('ServiceWorker.stopAllWorkers');
  await library.close();

  library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.undo progress');
  expect(await countOf('archived')).toBeLessThan(count);
  await told('Archived 10,000 stories.');
  await archiveHolds(count);
  await library.click('.undo button');
  await archiveHolds(0);
  expect(await countOf('unread')).toBe(unread);
}, 300_000);
