import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { fillLibrary, madeStory } from '@/tests/support/fill-library';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const count = 12;

let lede: Lede;
let other: Page;
let library: Page;
beforeEach(async () => {
  lede = await startLede();
  other = await lede.openOwnPage('library.html?view=data');
  await other.waitForSelector('.data');
  const stories = Array.from({ length: count }, (_, number) => madeStory(number));
  await fillLibrary(other, stories);
  library = await lede.openOwnPage('library.html');
  await rowsAre(count);
  return () => lede.close();
});

const rowsAre = (wanted: number) =>
  library.waitForFunction((number) => document.querySelectorAll('.row-title').length === number, {}, wanted);
const titles = () => textsOf(library, '.row-title');
const focusIsOn = (title = '') =>
  library.waitForFunction((wanted) => document.activeElement?.textContent === wanted, {}, title);
const press = async (...keys: string[]) => {
  for (const key of keys) await library.keyboard.press(key as 'j');
};
const told = (beginning: string) =>
  library.waitForFunction(
    (said) => document.querySelector('.undo [role=status]')?.textContent?.startsWith(said),
    {},
    beginning,
  );
const shelfHolds = (shelf: string, wanted: number) =>
  library.waitForFunction(
    (name, number) =>
      Number(document.querySelector(`.shelves a[href*="${name}"] .shelf-count`)?.textContent ?? 0) === number,
    {},
    shelf,
    wanted,
  );

it('does what a key says to the story in the frame, though others were saved above it', async () => {
  const framed = (await titles())[3];
  await press('j', 'j', 'j', 'j');
  await focusIsOn(framed);
  await fillLibrary(other, [madeStory(100), madeStory(101)], (index) => ({
    savedAt: `2026-03-01T00:0${index}:00.000Z`,
  }));
  await rowsAre(count + 2);
  await press('e');
  await told(`Archived “${framed}”`);
  expect(await titles()).toContain(framed);
});

it('goes on from the row that was clicked, and from the last when its story left', async () => {
  const all = await titles();
  await library.hover('[data-row="5"]');
  await library.click('[data-row="5"] .favourite');
  await shelfHolds('favourite', 1);
  await press('e');
  await told(`Archived “${all[5]}”`);
  await press('z');
  await shelfHolds('archived', 0);

  await library.click('.shelves a[href*="favourite"]');
  await rowsAre(1);
  await library.click('.shelves a[href*="list=unread"]');
  await rowsAre(count);
  await press('End');
  await focusIsOn(all.at(-1));
  await press('Delete');
  await rowsAre(count - 1);
  await press('x');
  await library.waitForSelector('[data-picked]');
  expect(await library.$('[data-row="10"] [data-picked]')).not.toBeNull();
});

it('lets go what left the list, and asks before it deletes for good', async () => {
  await press('x', 'f');
  await shelfHolds('favourite', 1);
  await press('Escape');
  await library.click('.shelves a[href*="favourite"]');
  await rowsAre(1);
  await press('x', 'f');
  await rowsAre(0);
  await library.waitForSelector('.pick-bar', { hidden: true });

  await library.click('.shelves a');
  await rowsAre(count);
  await press('Delete');
  await shelfHolds('bin', 1);
  await library.click('.shelves a[href*="bin"]');
  await rowsAre(1);
  await press('a');
  await library.waitForSelector('.pick-bar');
  await press('r', 'Delete');
  await library.waitForSelector('dialog[open]');
  expect(await titles()).toHaveLength(1);
});

it('does one after the other what keys ask for faster than it is done', async () => {
  await press('j', 'f', 'j', 'f', 'j', 'f');
  await shelfHolds('favourite', 3);
  expect(await library.$('.undo [role=alert]')).toBeNull();
});
