import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleServer, serveSample } from '@/scripts/start/serve-sample';
import { waitInFirefox } from '@/scripts/browsers/firefox';
import { en as words } from '@/lib/words/en';
import { downloaded } from '@/tests/support/downloaded';
import { importZip } from '@/tests/support/import-files';
import { layoutFaults } from '@/tests/support/layout-faults';
import { readRows, textsOf } from '@/tests/support/lede-in-chromium';
import { type LedeInFirefox, startLedeInFirefox, waitForText } from '@/tests/support/lede-in-firefox';
import { say } from '@/tests/support/say';
import { selectWords } from '@/tests/support/select-words';

const headline = 'Harbour reopens to grain ships after nine silent months';

let sample: SampleServer;
let lede: LedeInFirefox;
beforeAll(async () => {
  sample = await serveSample();
});
afterAll(() => sample.server.close());

/** Asks until it is true: a tab behind another draws no frames to wait for. */
async function until(isSo: () => Promise<boolean>, milliseconds = 20_000): Promise<void> {
  for (const end = Date.now() + milliseconds; !(await isSo());) {
    if (Date.now() > end) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a day with Lede in Firefox', () => {
  let folder: string;
  let reader: Page;
  const errors: unknown[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-firefox-'));
    lede = await startLedeInFirefox({}, folder);
    reader = await lede.read(sample.url);
    reader.on('pageerror', (error) => errors.push(error));
  });
  afterAll(async () => {
    await lede.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads the page of a real click and keeps it', async () => {
    expect(await textsOf(reader, '.story h1')).toEqual([headline]);
    expect(await textsOf(reader, '.author-card h2')).toEqual(['Ines Marlow', 'Tomas Reyl']);
    expect(await textsOf(reader, '.related-title')).toEqual([
      'How the lane was cleared, one metre at a time',
    ]);
    expect(await textsOf(reader, 'header .credit')).toEqual(['Lena Okafor/Courier Pictures']);
  });

  it('keeps the place where one stopped', async () => {
    await reader.bringToFront();
    const paragraph = await reader.$eval('.text > p:nth-of-type(4)', (element) => {
      element.scrollIntoView({ block: 'start' });
      return element.textContent;
    });
    await until(async () => (await readRows(reader, 'articles'))[0]?.['place'] !== undefined);
    // Firefox does not tell the address of an extension's page: it is asked for.
    const path = await reader.evaluate(() => location.pathname.slice(1) + location.search);
    const again = await lede.openOwnPage(path, 'article.story');
    const seen = () =>
      again.$$eval('.text > p', (all) =>
        all
          .filter((one) => one.getBoundingClientRect().bottom > 60)
          .map((one) => one.textContent)
          .slice(0, 2),
      );
    await expect.poll(seen).toContain(paragraph);
    await again.close();
  });

  it('chooses words by keyboard, and takes more of them', async () => {
    await reader.bringToFront();
    const selected = () => reader.evaluate(() => getSelection()?.toString() ?? '');
    await reader.keyboard.press('j');
    await reader.keyboard.press('v');
    await expect.poll(selected).toMatch(/^\p{L}+$/u);
    const first = await selected();
    await reader.keyboard.press('ArrowRight');
    await expect.poll(selected).not.toBe(first);
    const second = await selected();
    await reader.keyboard.down('Shift');
    await reader.keyboard.press('ArrowRight');
    await reader.keyboard.press('ArrowRight');
    await reader.keyboard.up('Shift');
    await expect.poll(selected).toMatch(new RegExp(`^${second} \\p{L}$`, 'u'));
    await reader.keyboard.press('Escape');
    await expect.poll(selected).toBe('');
  });

  it('marks words, and lists them', async () => {
    await reader.bringToFront();
    await selectWords(reader, 'grain');
    await waitForText(reader, '.selection-bar', /./);
    await reader.keyboard.press('h');
    await waitForText(reader, 'mark.highlight', 'grain');
    const list = await lede.openOwnPage('highlights.html', '.highlights-of');
    expect(await textsOf(list, '.highlights-of h2')).toEqual([headline]);
    await list.close();
  });

  it('keeps a note on the story', async () => {
    await reader.bringToFront();
    await reader.keyboard.press('Escape');
    await reader.keyboard.press('C');
    await waitInFirefox(reader, '.story-note textarea:focus');
    await reader.keyboard.type('For the talk on Friday.');
    const noteOf = async () => (await readRows(reader, 'articles'))[0]?.['note'];
    await until(async () => (await noteOf()) === 'For the talk on Friday.');
    const path = await reader.evaluate(() => location.pathname.slice(1) + location.search);
    const again = await lede.openOwnPage(path, '.story-note textarea');
    expect(await again.$eval('.story-note textarea', (field) => field.value)).toBe('For the talk on Friday.');
    await again.close();
  });

  it('shows of listening what there are voices for, and takes no harm from its keys', async () => {
    await reader.bringToFront();
    await reader.keyboard.press('Escape');
    // They come a moment after they are first asked for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const hasVoice = await reader.evaluate(() =>
      speechSynthesis.getVoices().some(({ lang }) => /^en\b/i.test(lang)),
    );
    await expect
      .poll(() => textsOf(reader, '.bar button.bar-button'))
      .toEqual(hasVoice ? [words.listen.title] : []);
    await reader.keyboard.press('n');
    await reader.keyboard.press('ArrowRight');
    expect(await textsOf(reader, '.player')).toHaveLength(hasVoice ? 1 : 0);
    await reader.keyboard.press('Escape');
    expect(errors).toEqual([]);
  });

  it('finds it in the library by its words', async () => {
    const library = await lede.openOwnPage('library.html', '.row');
    await library.bringToFront();
    await library.type('input[type=search]', 'harbour grain');
    await waitForText(library, '.list-head [role=status]', '1 story found');
    await library.$eval('input[type=search]', (field) => field.select());
    await library.type('input[type=search]', 'zeppelin');
    await waitForText(library, '.nothing-found h2', /./);
    expect(await textsOf(library, '.row-title')).toEqual([]);
    await library.close();
  });

  it('takes on the colours one likes, everywhere and for good', async () => {
    await reader.bringToFront();
    await reader.keyboard.press('Escape');
    await reader.click('.appearance summary');
    await reader.click('[data-choice=dark] input');
    const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
    await until(async () => (await theme(reader)) === 'dark');
    const library = await lede.openOwnPage('library.html', '.row');
    await until(async () => (await theme(library)) === 'dark');
    expect(await theme(library)).toBe('dark');
    await library.close();
  });

  it('writes a backup and brings it back', async () => {
    const library = await lede.openOwnPage('library.html?view=data', '.data');
    await library.bringToFront();
    await library.click('.data .ways-on button');
    const backup = await downloaded(folder, '.zip');
    await waitForText(library, '.data [role=status]', '.zip');

    const [row] = await readRows(library, 'articles');
    const ids = [String(row?.['id'])];
    expect(await say(library, 'removeArticles', { ids })).toEqual({ ok: true });
    const deletion = { changeId: 'deletion', change: { kind: 'deleted' as const }, ids };
    expect(await say(library, 'changeArticles', deletion)).toEqual({ ok: true });
    expect(await readRows(library, 'highlights')).toEqual([]);
    const input = (await library.$('.data input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(backup.path);
    await waitForText(library, '.restore li', '1 story not in your library');
    await library.click('.restore button:not(.quiet)');
    await waitForText(library, '.restore p', 'Restored.');
    expect(await readRows(library, 'highlights')).toHaveLength(1);
    await library.close();
  });

  it('takes in an archive of another program, with its texts, notes and marks', async () => {
    const path = join(folder, 'omnivore.zip');
    await writeFile(path, new Uint8Array(await importZip('omnivore').arrayBuffer()));
    const library = await lede.openOwnPage('library.html?view=import', '.import-drop button');
    const input = (await library.$('.import-drop input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForText(library, '.import-summary > h2', 'Omnivore: omnivore.zip');
    await library.click('.import-now');
    await waitForText(library, '.import-outcome', 'Imported.');
    const row = (await readRows(library, 'articles')).find(
      ({ title }) => title === 'Tolls rise at the harbour',
    );
    const story = await lede.openOwnPage(`reader.html?id=${String(row?.['id'])}`, '.text mark');
    expect(await textsOf(story, '.text > h2')).toEqual(['What changes']);
    expect(await textsOf(story, '.text mark')).toContain('Tolls at the harbour will rise by a third in May');
    expect(await story.$eval('.story-note textarea', (field) => field.value)).toBe(
      'Read this before the meeting.',
    );
    await story.close();
    await library.close();
  });

  it.each([
    ['library.html', '.row-title'],
    ['library.html?view=threads', '.library h1'],
    ['library.html?view=export', '.export'],
    ['library.html?view=import', '.import-drop button'],
    ['library.html?view=data', '.data'],
    ['highlights.html', '.highlights-of'],
    ['reader', '.text mark'],
  ])('is of use on a phone 360 px wide: %s', async (path, selector) => {
    const [highlight] = await readRows(reader, 'highlights');
    const address = path === 'reader' ? `reader.html?id=${String(highlight?.['articleId'])}` : path;
    const page = await lede.openOwnPage(address, selector);
    await page.setViewport({ width: 360, height: 640 });
    await until(() => page.evaluate(() => innerWidth === 360));
    const fits = async () => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await layoutFaults(page)).toEqual([]);
    };
    await fits();
    for (const menu of await page.$$('details.menu > summary, .menu-button')) {
      await menu.click();
      await fits();
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});
