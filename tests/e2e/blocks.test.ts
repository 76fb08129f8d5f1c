import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const filler = Array.from({ length: 12 }, (_, i) => paragraph(`Mile ${i} went by the river. `.repeat(12)));
const cell = (text: string, header = false) => ({ header, spans: [{ kind: 'text' as const, text }] });
const article = anArticle({
  blocks: blocks(
    paragraph('The ferry left at nine.'),
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'It was late' },
        { kind: 'footnoteRef', note: 'n1', label: '1' },
        { kind: 'text', text: ', as the log says' },
        { kind: 'footnoteRef', note: 'n2', label: '2' },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'code', text: 'let speed = 9;\n\tsail(speed);', language: 'JavaScript' },
    {
      kind: 'table',
      rows: [
        Array.from({ length: 14 }, (_, i) => cell(`Harbour number ${i}`, true)),
        Array.from({ length: 14 }, (_, i) => cell(`${i * 1000} tonnes`)),
      ],
    },
    ...filler,
  ),
  footnotes: [
    { id: 'n1', label: '1', blocks: blocks(paragraph('By eleven minutes.')) },
    { id: 'n2', label: '2', blocks: blocks(paragraph('The log of the harbour master.')) },
  ],
  receipt: {
    bodyFrom: 'readability',
    keptShare: 0.61,
    leftOut: [
      { reason: 'donation', text: 'Support the Courier', rule: 'call' },
      { reason: 'navigation', text: 'Home World Sport', rule: 'menu' },
    ],
  },
});

let lede: Lede;
let reader: Page;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());
beforeEach(async () => {
  reader = await lede.showInReader(article);
});

const openNotes = () => textsOf(reader, '.note-popover');
const focusedId = () => reader.evaluate(() => document.activeElement?.id);

it('opens a note beside its mark, and Escape gives the place in the text back', async () => {
  await reader.click('#ref-n1');
  expect(await openNotes()).toEqual(['By eleven minutes.']);
  expect(await reader.evaluate(() => scrollY)).toBe(0);
  const [mark, note] = await reader.evaluate(() =>
    ['#ref-n1', '.note-popover'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
  );
  expect(note.top - mark.bottom).toBeGreaterThanOrEqual(0);
  expect(note.top - mark.bottom).toBeLessThan(30);
  await reader.keyboard.press('Escape');
  expect(await openNotes()).toEqual([]);
  expect(await focusedId()).toBe('ref-n1');
});

it('opens a note by keyboard and by touch, one at a time, and closes it by its own mark', async () => {
  await reader.focus('#ref-n2');
  await reader.keyboard.press('Enter');
  expect(await openNotes()).toEqual(['The log of the harbour master.']);
  await reader.tap('#ref-n1');
  expect(await openNotes()).toEqual(['By eleven minutes.']);
  await reader.click('#ref-n1');
  expect(await openNotes()).toEqual([]);
});

it('closes the top-most thing alone with Escape', async () => {
  await reader.click('#ref-n1');
  await reader.keyboard.press('?');
  await reader.waitForSelector('.keys[open]');
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('.keys[open]', { hidden: true });
  expect(await openNotes()).toEqual(['By eleven minutes.']);
  await reader.keyboard.press('Escape');
  expect(await openNotes()).toEqual([]);
});

it('prints the notes at the end, and none beside the text', async () => {
  await reader.click('#ref-n1');
  await reader.emulateMediaType('print');
  const shown = (selector: string) => reader.$eval(selector, (one) => one.checkVisibility());
  expect(await shown('.note-popover')).toBe(false);
  expect(await shown('.footnotes')).toBe(true);
  expect(await textsOf(reader, '.footnote')).toEqual([
    '1By eleven minutes.',
    '2The log of the harbour master.',
  ]);
});

it('names the language of code and copies it as it was written', async () => {
  const origin = `chrome-extension://${lede.extension.id}`;
  await lede.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  expect(await textsOf(reader, '.code-head span:first-child')).toEqual(['JavaScript']);
  await reader.click('.code-head button');
  await reader.waitForFunction(() => document.querySelector('.code-head button')?.textContent === 'Copied');
  expect(await reader.evaluate(() => navigator.clipboard.readText())).toBe('let speed = 9;\n\tsail(speed);');
});

it('scrolls a wide table inside itself, by keyboard too, and says what it is', async () => {
  expect(await reader.$eval('.table', (table) => table.getAttribute('aria-label'))).toMatch(
    /^Table: Harbour number 0, Harbour/,
  );
  await reader.focus('.table');
  for (let i = 0; i < 3; i++) await reader.keyboard.press('ArrowRight');
  await reader.waitForFunction(() => (document.querySelector('.table')?.scrollLeft ?? 0) > 0);
  const overflow = () =>
    reader.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await reader.setViewport({ width: 360, height: 700 });
  expect(await overflow()).toBe(0);
});

it('says what was left out and shows it', async () => {
  const receipt = 'Left out: 1 donation box, 1 menu';
  expect(await textsOf(reader, '.receipt summary')).toEqual([`${receipt} Show what was left out`]);
  await reader.click('.receipt summary');
  expect(await textsOf(reader, '.receipt li')).toEqual(['Support the Courier', 'Home World Sport']);
  expect(await textsOf(reader, '.receipt > p')).toEqual(['Lede kept 61% of the words on the page.']);
});

it('keeps a note beside its mark when the text is set anew around it', async () => {
  await reader.click('#ref-n2');
  const look = () =>
    reader.evaluate(() => {
      const [mark, note] = ['#ref-n2', '.note-popover'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return { top: mark?.top ?? 0, between: (note?.top ?? 0) - (mark?.bottom ?? 0) };
    });
  const before = await look();
  await reader.keyboard.type('++++++');
  await expect.poll(async () => (await look()).top).toBeGreaterThan(before.top + 10);
  await expect.poll(async () => Math.abs((await look()).between - before.between)).toBeLessThan(8);
  await reader.keyboard.type('------');
});

it('goes back from a note at the end to its mark, not under the bar', async () => {
  await reader.click('.footnote:last-of-type > a');
  await reader.waitForFunction(() => scrollY < 400);
  const [mark, bar] = await reader.evaluate(() =>
    ['#ref-n2', '.bar'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
  );
  expect(mark.top).toBeGreaterThanOrEqual(bar.bottom);
});
