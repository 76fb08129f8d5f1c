import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const [story] = articleFixtures('seed-publisher-classes');
const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };

let lede: Lede;
let reader: Page;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());
beforeEach(async () => {
  reader = await lede.keepAndOpen(source);
});

const focusedText = () => reader.evaluate(() => document.activeElement?.textContent);

it('goes from paragraph to paragraph with j and k', async () => {
  await reader.keyboard.press('j');
  expect(await focusedText()).toBe(story?.expected.text?.[0]);
  await reader.keyboard.press('j');
  await reader.keyboard.press('j');
  expect(await focusedText()).toBe(story?.expected.text?.[2]);
  await reader.keyboard.press('k');
  expect(await focusedText()).toBe(story?.expected.text?.[1]);
});

it('changes colours with t and size with + and -', async () => {
  await reader.keyboard.press('t');
  await reader.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await reader.keyboard.press('+');
  await reader.waitForFunction(
    () => document.documentElement.style.getPropertyValue('--text-size') === '20px',
  );
  await reader.keyboard.press('-');
  await reader.waitForFunction(
    () => document.documentElement.style.getPropertyValue('--text-size') === '19px',
  );
  expect(await textsOf(reader, 'dialog[open]')).toEqual([]);
});

it('takes the story out of the library with s and puts it back with s', async () => {
  await reader.keyboard.press('s');
  await reader.waitForSelector('.save-state.removed');
  await reader.keyboard.press('s');
  await reader.waitForSelector('.save-state.saved');
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([story?.expected.title]);
});

it('shows all keys with ?, and Escape closes the help and gives the focus back', async () => {
  await reader.keyboard.press('j');
  await reader.keyboard.press('?');
  await reader.waitForSelector('dialog[open]');
  expect(await textsOf(reader, 'dialog[open] dt')).toContain('j');
  await reader.keyboard.press('t');
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('dialog[open]', { hidden: true });
  expect(await focusedText()).toBe(story?.expected.text?.[0]);
});

it('takes no key that is meant for something else', async () => {
  const theme = () => reader.evaluate(() => document.documentElement.dataset['theme']);
  const before = await theme();
  await reader.keyboard.down('Alt');
  await reader.keyboard.press('t');
  await reader.keyboard.up('Alt');
  await reader.click('.appearance summary');
  await reader.focus('.panel input[type=checkbox]');
  await reader.keyboard.press('t');
  expect(await theme()).toBe(before);
});
