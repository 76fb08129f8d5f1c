import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { en as words } from '@/lib/words/en';
import { fillLibrary, madeStory } from '@/tests/support/fill-library';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
let library: Page;
beforeAll(async () => {
  lede = await startLede();
  library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.empty');
  await fillLibrary(
    library,
    Array.from({ length: 10 }, (_, number) => madeStory(number)),
    (number) => ({ tags: [number % 2 ? 'Shipping' : 'Trade'] }),
  );
  await library.close();
});
afterAll(() => lede.close());
beforeEach(async () => {
  library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row-title');
  await library.waitForSelector('.shelves a[href*="view=data"]');
  return () => library.close();
});

const titles = () => textsOf(library, '.row-title');
const heading = (text: string) =>
  library.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, text);
const focused = () => library.evaluate(() => document.activeElement?.textContent);

it('goes to a list, a search and a story, and back and forward through all of them', async () => {
  await library.click('.shelves a[href*="tag%3Atrade"]');
  await heading('Trade');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 5);
  await library.keyboard.press('/');
  await library.keyboard.type('trains');
  await library.waitForSelector('.found mark');
  const [hit] = await titles();
  await library.click('.row-title');
  await library.waitForSelector('.story-pane article.story h1');
  expect(await textsOf(library, '.story-pane h1')).toEqual([hit]);
  const bookmark = library.url();

  await library.goBack();
  await library.waitForSelector('.story-pane', { hidden: true });
  expect(await library.$eval('.search-box', (field) => (field as HTMLInputElement).value)).toBe('trains');
  await library.goBack();
  await library.waitForSelector('.found', { hidden: true });
  expect(await titles()).toHaveLength(5);
  await library.goBack();
  await heading('All stories');
  await library.goForward();
  await library.goForward();
  await library.waitForSelector('.found mark');
  expect(await titles()).toEqual([hit]);

  // And a bookmark leads to the same place.
  await library.goto(bookmark);
  await library.waitForSelector('.story-pane article.story h1');
  await library.waitForSelector('.found mark');
  expect(await titles()).toEqual([hit]);
});

it('is used with the keyboard alone', async () => {
  const all = await titles();
  await library.keyboard.press('j');
  await library.waitForFunction(() => document.activeElement?.classList.contains('row-title'));
  await library.keyboard.press('j');
  await library.waitForFunction((title) => document.activeElement?.textContent === title, {}, all[1]);
  await library.keyboard.press('Enter');
  await library.waitForSelector('.story-pane article.story h1');
  expect(await textsOf(library, '.story-pane h1')).toEqual([all[1]]);
  // In the story the same key is the story's.
  await library.keyboard.press('j');
  expect(await focused()).toContain('begins on the quay');
  await library.keyboard.press('Escape');
  await library.waitForSelector('.story-pane', { hidden: true });
  await library.waitForFunction((title) => document.activeElement?.textContent === title, {}, all[1]);
});

it('leaves a list at its top when its first story is opened beside it', async () => {
  const page = await lede.openOwnPage('library.html');
  await page.setViewport({ width: 1200, height: 700 });
  await page.waitForSelector('.row-title');
  const height = await page.$eval('.row', (row) => row.clientHeight);
  await page.click('.row-title');
  await page.waitForSelector('.story-pane article.story h1');
  await page.waitForFunction((before) => document.querySelector('.row')?.clientHeight !== before, {}, height);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await page.$eval('.stories', (list) => list.scrollTop)).toBe(0);
  await page.close();
});

it('closes the story by Escape from the list and from the shelves, and what is picked first', async () => {
  const open = async () => {
    await library.click('.row-title');
    await library.waitForSelector('.story-pane article.story h1');
  };
  await open();
  await library.focus('.shelves a');
  await library.keyboard.press('Escape');
  await library.waitForSelector('.story-pane', { hidden: true });
  await open();
  await library.click('[data-row="1"] .pick');
  await library.waitForSelector('.pick-bar');
  await library.keyboard.press('Escape');
  await library.waitForSelector('.pick-bar', { hidden: true });
  expect(await library.$('.story-pane')).not.toBeNull();
  await library.keyboard.press('Escape');
  await library.waitForSelector('.story-pane', { hidden: true });
});

it('says what is wrong with a file on the page where it was chosen, and on no other', async () => {
  await library.click('.shelves a[href*="view=data"]');
  await library.waitForSelector('.data input[type=file]');
  const input = (await library.$('.data input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(import.meta.dirname, '../../public/icon-48.png'));
  await library.waitForSelector('.restore p');
  await library.click('.shelves a[href*="view=import"]');
  await library.waitForSelector('.import-drop');
  expect(await library.$('.restore')).toBeNull();
});

it('offers to rename no tag that no story has', async () => {
  await library.goto(library.url().replace(/\?.*|$/, '?list=tag%3Anone'));
  await library.waitForSelector('.empty');
  expect(await library.$('.head-of button')).toBeNull();
});

it('reads a story beside the list to its end in a low window', async () => {
  const page = await lede.openOwnPage('library.html');
  await page.setViewport({ width: 1200, height: 420 });
  await page.waitForSelector('.row-title');
  await page.click('.row-title');
  await page.waitForSelector('.story-pane article.story h1');
  // What the library knows of the author comes later, and the end with it.
  const lowest = () =>
    page.evaluate(() => {
      const story = document.querySelector('.story-pane .scroll');
      story?.scrollTo({ top: story.scrollHeight });
      const bottomOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
      return Math.max(bottomOf('.story-pane article.story > :last-child'), bottomOf('.stories'));
    });
  await expect.poll(lowest).toBeLessThanOrEqual(420);
  await page.close();
});

const counts = () =>
  library.$$eval('.shelves li', (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.querySelector('bdi')?.textContent ?? '',
        Number(item.querySelector('.shelf-count')?.textContent ?? 0),
      ]),
    ),
  );
const shelfHolds = (name: string, count: number) =>
  library.waitForFunction(
    (wanted, number) =>
      [...document.querySelectorAll('.shelves li')].some(
        (item) =>
          item.querySelector('bdi')?.textContent === wanted &&
          Number(item.querySelector('.shelf-count')?.textContent ?? 0) === number,
      ),
    {},
    name,
    count,
  );
const told = (text: string) =>
  library.waitForFunction(
    (said) => document.querySelector('.undo [role=status]')?.textContent === said,
    {},
    text,
  );
const pickRange = async (last: string) => {
  await library.click('[data-row="0"] .pick');
  await library.keyboard.down('Shift');
  await library.click(`[data-row="${last}"] .pick`);
  await library.keyboard.up('Shift');
};

it('archives, deletes and restores many at once, and takes back no more than it did', async () => {
  await pickRange('2');
  await library.waitForFunction(() => document.querySelectorAll('[data-picked]').length === 3);
  await library.keyboard.press('e');
  await told('Archived 3 stories.');
  await shelfHolds('Archive', 3);
  expect(await library.$('.pick-bar')).toBeNull();

  // One of the next five is archived already: undoing leaves it there.
  await pickRange('4');
  await library.click('.pick-bar .archive');
  await told('Archived 5 stories.');
  await shelfHolds('Archive', 5);
  await library.keyboard.press('z');
  await shelfHolds('Archive', 3);

  await library.goto(library.url().replace(/\?.*|$/, '?list=archived'));
  await library.waitForSelector('.row-title');
  await library.keyboard.press('a');
  await library.waitForFunction(() => document.querySelectorAll('[data-picked]').length === 3);
  await library.keyboard.press('e');
  await shelfHolds('Archive', 0);
  await library.waitForSelector('.empty');

  await library.click('.shelves a');
  await library.waitForSelector('.row-title');
  await library.keyboard.press('/');
  await library.keyboard.type('trains');
  await library.waitForSelector('.found mark');
  await library.keyboard.press('Escape');
  await library.keyboard.press('Escape');
  // All of what one sees: the whole list, once it is back.
  await library.waitForFunction(() => !document.querySelector('.found mark'));
  await library.keyboard.press('a');
  await library.waitForFunction(() => document.querySelectorAll('[data-picked]').length === 10);
  await library.keyboard.press('Delete');
  await told('Deleted 10 stories.');
  await shelfHolds('Bin', 10);
  await library.keyboard.press('z');
  await shelfHolds('Bin', 0);
  await shelfHolds('All stories', 10);
});

it('gives tags, renames one, makes two one, and deletes one with a way back', async () => {
  await library.keyboard.press('j');
  await library.waitForFunction(() => document.activeElement?.classList.contains('row-title'));
  await library.keyboard.press('t');
  await library.waitForSelector('.tag-dialog[open] .tag-suggestions');
  // What the publisher calls it is suggested.
  await expect
    .poll(() => textsOf(library, '.tag-dialog .tag-suggestions'))
    .toEqual(expect.arrayContaining([expect.stringContaining('Ports')]));
  await library.keyboard.type('Night watch');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() =>
    [...document.querySelectorAll('.tag-list bdi')].some((tag) => tag.textContent === 'Night watch'),
  );
  await library.keyboard.press('Escape');
  await library.waitForSelector('.shelves a[href*="night"]');
  await library.click('.shelves a[href*="night"]');
  await heading('Night watch');

  const rename = async (name: string) => {
    await library.click('.head-of button');
    await library.waitForSelector('.choose-dialog[open]');
    await library.$eval('.choose-dialog[open] input', (field: HTMLInputElement) => field.select());
    await library.keyboard.type(name);
  };
  await rename('Vigil');
  await library.keyboard.press('Enter');
  await heading('Vigil');
  // The heading and the shelves each hear of it for themselves.
  await expect.poll(counts).toMatchObject({ Vigil: 1, Trade: 5 });

  await rename('trade');
  await library.waitForFunction(() =>
    document.querySelector('#rename-note')?.textContent?.includes('“Trade”'),
  );
  await library.keyboard.press('Enter');
  await heading('trade');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 6);
  await expect.poll(async () => Object.keys(await counts())).not.toContain('Vigil');

  await library.click('.delete-tag');
  await told('Took “trade” from 6 stories.');
  await library.waitForSelector('.empty');
  await library.click('.undo button');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 6);
});

it('makes two authors one, and two again', async () => {
  await library.goto(library.url().replace(/\?.*|$/, '?view=authors'));
  await library.waitForSelector('.tallies a');
  const before = await textsOf(library, '.tallies li');
  const same = before.filter((name) => name.startsWith('Ana Reyl'));
  expect(same.length).toBeGreaterThan(1);
  const stories = (names: string[]) => names.reduce((sum, name) => sum + Number(/\d+$/.exec(name)?.[0]), 0);

  await library.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.tallies a')]
      .find((a) => a.textContent?.startsWith('Ana'))
      ?.click(),
  );
  await heading('Ana Reyl');
  for (let joined = 1; joined < same.length; joined++) {
    await library.click('.head-of > button');
    await library.waitForSelector('.choose-dialog[open] li button');
    // Those of the same name stand first.
    await library.click('.choose-dialog[open] li button');
    await library.waitForFunction(
      (count) => document.querySelectorAll('.joined').length === count,
      {},
      joined,
    );
  }
  await library.waitForFunction(
    (count) => document.querySelectorAll('.row').length === count,
    {},
    stories(same),
  );

  await library.click('.joined button');
  await library.waitForFunction(
    (count) => document.querySelectorAll('.joined').length === count,
    {},
    same.length - 2,
  );
  while (await library.$('.joined button')) {
    const left = (await library.$$('.joined')).length;
    await library.click('.joined button');
    await library.waitForFunction((count) => document.querySelectorAll('.joined').length < count, {}, left);
  }
  await library.click('.shelves a[href*="view=authors"]');
  await library.waitForFunction(
    (count) => document.querySelectorAll('.tallies li').length === count,
    {},
    before.length,
  );
  expect((await textsOf(library, '.tallies li')).toSorted()).toEqual(before.toSorted());
});

it('shows what is saved elsewhere, in the list and in the counts', async () => {
  const elsewhere = await lede.openOwnPage('library.html');
  await fillLibrary(elsewhere, [{ ...madeStory(77), title: 'Saved elsewhere' }], () => ({
    savedAt: '2026-05-01T00:00:00.000Z',
    tags: ['Elsewhere'],
  }));
  await elsewhere.close();
  await library.waitForFunction(
    () => document.querySelector('.row-title')?.textContent === 'Saved elsewhere',
  );
  await shelfHolds('Elsewhere', 1);
  expect((await titles())[0]).toBe('Saved elsewhere');
});

it('leaves the rows one looks at where they are when stories are saved or deleted above them', async () => {
  const page = await lede.openOwnPage('library.html');
  await page.setViewport({ width: 1200, height: 420 });
  await page.waitForSelector('.row-title');
  const wanted = (await textsOf(page, '.row-title'))[5] ?? '';
  const top = () =>
    page.evaluate(
      (title) =>
        Math.round(
          [...document.querySelectorAll('.row-title')]
            .find((link) => link.textContent === title)
            ?.getBoundingClientRect().top ?? -1,
        ),
      wanted,
    );
  const holds = (count: number, of = page) =>
    of.waitForFunction(
      (total) => document.querySelector('.row')?.getAttribute('aria-setsize') === `${total}`,
      {},
      count,
    );
  const before = Number(await page.$eval('.row', (row) => row.getAttribute('aria-setsize')));
  await page.evaluate(() => document.querySelector('.stories')?.scrollTo({ top: 500 }));
  const place = await vi.waitFor(async () => {
    const now = await top();
    expect(now).toBeLessThan(420);
    return now;
  });
  const stories = [781, 782, 783].map((number) => ({ ...madeStory(number), tags: [] }));
  await fillLibrary(library, stories, () => ({ savedAt: '2026-06-01T00:00:00.000Z' }));
  await holds(before + 3);
  expect(await top()).toBe(place);

  // Another window of the library, which draws nothing while it is behind this one.
  await library.bringToFront();
  await holds(before + 3, library);
  await library.evaluate(() => document.querySelector<HTMLElement>('.row-title')?.focus());
  await library.keyboard.press('Delete');
  await page.bringToFront();
  await holds(before + 2);
  expect(await top()).toBe(place);

  // At its top a list shows what is new.
  await page.evaluate(() => document.querySelector('.stories')?.scrollTo({ top: 0 }));
  await fillLibrary(library, [{ ...madeStory(784), title: 'The newest' }], () => ({
    savedAt: '2026-06-02T00:00:00.000Z',
  }));
  await page.waitForFunction(() => document.querySelector('.row-title')?.textContent === 'The newest');
  expect(await page.$eval('.stories', (list) => list.scrollTop)).toBe(0);
  await page.close();
});

it('comes back from a tag to where one was among all tags: what was typed, the scrolling and the focus', async () => {
  await library.setViewport({ width: 1200, height: 420 });
  const tags = Array.from({ length: 120 }, (_, number) => `Tag ${number}`);
  await fillLibrary(library, [madeStory(900)], () => ({ tags }));
  await library.click('.shelves a[href*="view=tags"]');
  await library.waitForFunction(() => document.querySelectorAll('.tallies a').length > 120);
  expect(await library.$eval('.stories', (box) => box.scrollTop)).toBe(0);
  const drawn = (count: number) =>
    library.waitForFunction((all) => document.querySelectorAll('.tallies a').length === all, {}, count);
  await library.focus('.search-box');
  await library.keyboard.type('tag 1');
  await drawn(31);
  await library.evaluate(() => document.querySelector('.stories')?.scrollTo({ top: 150 }));
  const links = await textsOf(library, '.tallies a bdi');
  await library.focus('.tallies li:nth-child(12) a');
  const top = await library.$eval('.stories', (box) => box.scrollTop);
  expect(top).toBeGreaterThan(0);
  await library.keyboard.press('Enter');
  await heading(links[11] ?? '');
  const isBack = async () => {
    await drawn(31);
    expect(await library.$eval('.search-box', (field) => (field as HTMLInputElement).value)).toBe('tag 1');
    expect(await library.$eval('.stories', (box) => box.scrollTop)).toBe(top);
  };
  await library.goBack();
  await isBack();
  expect(await library.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent)).toBe(
    links[11],
  );
  await library.reload();
  await isBack();

  // Other pages begin at their top.
  await library.click('.shelves a[href*="view=sites"]');
  await heading(words.library.sites);
  await library.waitForSelector('.tallies a');
  expect(await library.$eval('.stories', (box) => box.scrollTop)).toBe(0);
  expect(await library.$eval('.search-box', (field) => (field as HTMLInputElement).value)).toBe('');
});
