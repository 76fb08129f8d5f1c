import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anArticle } from '@/tests/support/an-article';
import { axeFindings } from '@/tests/support/axe-findings';
import { epubcheck, whyNoEpubcheck } from '@/tests/support/epubcheck';
import { everyBlock } from '@/tests/support/every-block';
import { downloaded } from '@/tests/support/downloaded';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { chooseFile, saveStories, story } from '@/tests/support/library-care';
import { unzip } from '@/tests/support/unzip';

let lede: Lede;
let library: Page;
let folder: string;
const ferry = anArticle({ ...everyBlock, url: 'https://courier.example/ferry' });

beforeAll(async () => {
  lede = await startLede();
  library = await lede.openOwnPage('library.html');
  await saveStories(library, [...Array.from({ length: 30 }, (_, number) => story(number)), ferry]);
  await library.waitForSelector('.row-title');
});
afterAll(() => lede.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-export-'));
  const session = await lede.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return () => rm(folder, { recursive: true, force: true });
});

async function choose(legend: string, choice: string): Promise<void> {
  await library.evaluate(
    (name, wanted) => {
      const set = [...document.querySelectorAll('.export fieldset')].find(
        (one) => one.querySelector('legend')?.textContent === name,
      );
      const label = [...(set?.querySelectorAll('label') ?? [])].find((one) =>
        one.textContent?.startsWith(wanted),
      );
      label?.querySelector('input')?.click();
    },
    legend,
    choice,
  );
}

async function save(format: string, ending: string) {
  await choose('As', format);
  await library.click('.export .ways-on button');
  const found = await downloaded(folder, ending);
  await library.waitForFunction(
    (name) => document.querySelector('.export [role=status]')?.textContent?.endsWith(name),
    {},
    found.name,
  );
  return found;
}

async function openExport(path = 'library.html?view=export'): Promise<void> {
  await library.goto(`chrome-extension://${lede.extension.id}/${path}`);
  await library.waitForSelector('.export');
}

it('hands out the whole library as each format, and other readers understand it', async () => {
  await openExport();
  await library.waitForFunction(
    () => document.querySelector('.export label')?.textContent === 'Everything: 31 stories',
  );

  const notes = await unzip((await save('Markdown', '.zip')).file);
  expect(notes.size).toBe(31);
  const note = notes.get('The ferry that waits.md') ?? '';
  const [, matter = ''] = note.split('---\n');
  expect(parse(matter)).toMatchObject({
    title: 'The ferry that waits',
    source: 'https://courier.example/ferry',
    author: ['[[Ada Lind]]', '[[Bo Ek]]'],
    tags: ['clippings'],
  });

  const book = await save('EPUB', '.epub');
  expect([...(await unzip(book.file)).keys()].filter((name) => name.includes('story-'))).toHaveLength(31);
  expect(whyNoEpubcheck() ? [] : await epubcheck(book.path)).toEqual([]);

  const { data } = Papa.parse<{ title: string; url: string }>(await (await save('CSV', '.csv')).file.text(), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(31);
  expect(data.map((row) => row.url)).toContain('https://courier.example/ferry');

  const bookmarks = await (await save('Bookmarks', '.html')).file.text();
  expect(bookmarks.match(/<DT><A HREF=/g)).toHaveLength(31);

  const json = JSON.parse(await (await save('JSON', '.json')).file.text()) as {
    stories: { article: unknown }[];
  };
  expect(json.stories).toHaveLength(31);
  expect(json.stories.map(({ article }) => article)).toContainEqual(ferry);
}, 240_000);

it('hands out what a search finds, and a backup of that comes back elsewhere', async () => {
  await library.goto(`chrome-extension://${lede.extension.id}/library.html?q=ferry`);
  await library.waitForSelector('.list-head a[href*="view=export"]');
  await library.click('.list-head a[href*="view=export"]');
  await library.waitForSelector('.export');
  expect((await textsOf(library, '.export label')).slice(0, 2)).toEqual([
    'Search: ferry',
    'Everything: 31 stories',
  ]);
  const { name, file } = await save('Backup', '.zip');
  expect(name).toMatch(/^ferry \d{4}-\d\d-\d\d\.zip$/);
  expect([...(await unzip(file)).keys()]).toEqual([
    'authors-0001.jsonl',
    'articles-0001.jsonl',
    'manifest.json',
  ]);

  const other = await startLede();
  try {
    const path = join(folder, 'ferry.zip');
    await writeFile(path, new Uint8Array(await file.arrayBuffer()));
    const empty = await other.openOwnPage('library.html?view=data');
    await chooseFile(empty, path);
    await empty.waitForSelector('.restore h3');
    expect((await textsOf(empty, '.restore li'))[0]).toBe('1 story not in your library');
  } finally {
    await other.close();
  }
});

it('hands out the picked stories, and the page can be used by all', async () => {
  await library.goto(`chrome-extension://${lede.extension.id}/library.html`);
  await library.waitForSelector('.row-title');
  await library.focus('.row-title');
  await library.keyboard.press('x');
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await library.waitForSelector('.shelves a[href*="view=export"]');
  await library.click('.shelves a[href*="view=export"]');
  await library.waitForSelector('.export');
  expect((await textsOf(library, '.export label'))[0]).toBe('Selected: 2 stories');
  const { file } = await save('JSON', '.json');
  expect(JSON.parse(await file.text())).toMatchObject({ stories: [{}, {}] });
  expect(await axeFindings(library)).toEqual([]);
});

it('saves one story from the reader', async () => {
  const reader = await lede.showInReader(ferry);
  await reader.click('.bar > .menu:has(.share) summary');
  const press = (label: string) =>
    reader.evaluate((wanted) => {
      [...document.querySelectorAll<HTMLButtonElement>('.share button')]
        .find((button) => button.textContent === wanted)
        ?.click();
    }, label);
  await press('Markdown file');
  const note = await downloaded(folder, '.md');
  expect(note.name).toBe('The ferry that waits.md');
  expect(await note.file.text()).toContain('# The ferry that waits');
  await press('EPUB book');
  const book = await downloaded(folder, '.epub');
  expect((await unzip(book.file)).get('EPUB/package.opf')).toContain(
    '<dc:title>The ferry that waits</dc:title>',
  );
  await press('JSON file');
  expect(JSON.parse(await (await downloaded(folder, '.json')).file.text())).toMatchObject({
    stories: [{ article: ferry }],
  });
});
