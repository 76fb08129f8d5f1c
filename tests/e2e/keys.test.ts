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

it('goes to a part of a long piece from its outline, and offers none for a short one', async () => {
  expect(await textsOf(reader, '.outline')).toEqual([]);
  const part = (name: string) =>
    `<h2>${name}</h2>${`<p>In ${name.toLowerCase()} the river was so high that the ferry stayed at its pier for the whole of the week, and people talked.</p>`.repeat(6)}`;
  const html = `<!doctype html><html lang="en"><title>The river rose</title><article><h1>The river rose all spring</h1>
    ${['March', 'April', 'May'].map(part).join('')}</article>`;
  const long = await lede.keepAndOpen({ url: 'https://courier.example/river', html });
  await long.click('.menu:has(.outline) summary');
  expect(await textsOf(long, '.outline li')).toEqual(['March', 'April', 'May']);
  await long.click('.outline li:nth-child(3) button');
  expect(await long.evaluate(() => document.activeElement?.textContent)).toBe('May');
  const top = await long.$eval('.text > h2:last-of-type', (heading) => heading.getBoundingClientRect().top);
  expect(top).toBeLessThan(800);
  expect(await long.$$eval('.menu[open]', (menus) => menus.length)).toBe(0);
});

it('goes on with j and k from what is in sight when one has scrolled away', async () => {
  const html = `<!doctype html><html lang="en"><title>The river fell</title><article><h1>The river fell all summer</h1>
    ${Array.from({ length: 40 }, (_, i) => `<p>On day ${i + 1} of the summer the river was so low that the ferry stayed at its pier, and people talked.</p>`).join('')}</article>`;
  const long = await lede.keepAndOpen({ url: 'https://courier.example/summer', html });
  await long.keyboard.press('j');
  await long.evaluate(() => document.querySelector('.text > :nth-child(20)')?.scrollIntoView());
  const before = await long.evaluate(() => scrollY);
  await long.keyboard.press('j');
  expect(await long.evaluate(() => document.activeElement?.textContent)).toMatch(/^On day 20 /);
  expect(Math.abs((await long.evaluate(() => scrollY)) - before)).toBeLessThan(100);
  await long.evaluate(() => document.querySelector('.text > :nth-child(30)')?.scrollIntoView());
  await long.keyboard.press('k');
  expect(await long.evaluate(() => document.activeElement?.textContent)).toMatch(/^On day 30 /);
});

it('opens the help at its beginning, in a low window too', async () => {
  await reader.setViewport({ width: 700, height: 320 });
  await reader.keyboard.press('?');
  await reader.waitForSelector('.keys[open]');
  expect(await reader.$eval('.keys', (dialog) => dialog.scrollTop)).toBe(0);
  await reader.keyboard.press('Tab');
  expect(await focusedText()).toBe('Close');
});
