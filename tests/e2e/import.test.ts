import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '@/tests/support/axe-findings';
import { importFixtures, importZip } from '@/tests/support/import-files';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
let folder: string;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-import-'));
  lede = await startLede();
  page = await lede.openOwnPage('library.html?view=import');
  page.on('request', (request) => requests.push(request.url()));
  await page.waitForSelector('.import-drop button');
});
// A tab behind others is not drawn, and waiting for what it shows waits for ever.
beforeEach(() => page.bringToFront());
afterAll(async () => {
  await lede.close();
  await rm(folder, { recursive: true, force: true });
});

async function choose(...paths: string[]): Promise<void> {
  const input = (await page.$('.import-drop input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
  await page.waitForFunction(
    () =>
      document.querySelector('.import-summary, .import-refused') &&
      !document.querySelector('.import-progress'),
  );
}

/** Presses the button that says so, once it is there. */
const press = (label: RegExp) =>
  page.waitForFunction(
    (source) => {
      const wanted = new RegExp(source);
      const button = [...document.querySelectorAll('button')].find((one) =>
        wanted.test(one.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    },
    {},
    label.source,
  );

async function archive(name: string): Promise<string> {
  const path = join(folder, `${name}.zip`);
  await writeFile(path, new Uint8Array(await importZip(name).arrayBuffer()));
  return path;
}

it('tells what a Pocket archive holds before anything is changed, and names the rows it leaves out', async () => {
  await choose(await archive('pocket'));
  expect(await textsOf(page, '.import-summary > h2')).toEqual(['Pocket: pocket.zip']);
  expect(await textsOf(page, '.import-summary > ul li')).toEqual([
    '6 links, whose texts come when you open their pages and click Lede',
    '2 rows name pages that other rows name too; they become one story each',
  ]);
  expect(await textsOf(page, '.import-rows li')).toEqual([
    'Row 4: A note to myselfleads to no page of the web',
    'Row 5: "Never closed,https://courier.example/broken,1404208803,,unreadis not written as the rest of the file',
  ]);
  expect(await readRows(page, 'articles')).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
});

it('takes it in, and says what became of it', async () => {
  await press(/^Import 6/);
  await page.waitForFunction(() => document.querySelector('.import-outcome')?.textContent === 'Imported.');
  expect((await textsOf(page, '.import-summary > ul li'))[0]).toBe('6 links added');
  const rows = await readRows(page, 'articles');
  expect(rows.find(({ title }) => title === 'Harbour dues rise')).toMatchObject({
    isLink: true,
    savedAt: '2014-05-05T07:00:00.000Z',
    tags: ['trade', 'long reads', 'Straßen', 'ports'],
    shelf: 'archived',
  });
  expect(await readRows(page, 'highlights')).toHaveLength(2);
  expect(await axeFindings(page)).toEqual([]);
});

it('adds nothing when it is imported again', async () => {
  const before = await readRows(page, 'articles');
  await choose(await archive('pocket'));
  await expect
    .poll(() => textsOf(page, '.import-summary .ways-on p'))
    .toEqual(['Everything in it is in your library already.']);
  expect(await readRows(page, 'articles')).toEqual(before);
  await press(/^Cancel/);
});

it('shows a link as one, and fills it at a real click on its page, with its date, tags and shelf', async () => {
  const [row] = (await readRows(page, 'articles')).filter(({ title }) => title === 'Harbour dues rise');
  const reader = await lede.openOwnPage(`reader.html?id=${String(row?.['id'])}`);
  await reader.waitForSelector('.link-notice a');
  expect(await textsOf(reader, '.link-notice h2')).toEqual(['The text is not here yet']);
  expect(await reader.$('.byline')).toBeNull();
  expect(await axeFindings(reader)).toEqual([]);

  const text = 'Harbour dues will rise by a third in May, the port authority said on Monday. '.repeat(12);
  const html = `<!doctype html><html lang="en"><title>Harbour dues rise</title><article><h1>Harbour dues rise</h1><p>${text}</p><p>${text}</p></article>`;
  const popup = await lede.click(await lede.visit({ url: 'https://courier.example/harbour-dues', html }));
  await popup.waitForSelector('.save-state.saved');
  await reader.waitForFunction(
    () => document.querySelectorAll('.text p').length === 2 && !document.querySelector('.link-notice'),
  );
  const [filled] = (await readRows(page, 'articles')).filter(({ id }) => id === row?.['id']);
  expect(filled).toMatchObject({
    url: 'https://courier.example/harbour-dues',
    savedAt: row?.['savedAt'],
    tags: row?.['tags'],
    shelf: 'archived',
  });
  expect(filled).not.toHaveProperty('isLink');
});

it('brings texts, notes and marks from Omnivore, and nothing of what wants to run or load', async () => {
  requests.length = 0;
  await choose(await archive('omnivore'));
  await press(/^Import 2/);
  await page.waitForFunction(() => document.querySelector('.import-outcome')?.textContent === 'Imported.');
  const [row] = (await readRows(page, 'articles')).filter(
    ({ title }) => title === 'Tolls rise at the harbour',
  );
  const reader = await lede.openOwnPage(`reader.html?id=${String(row?.['id'])}`);
  await reader.waitForSelector('.text p');
  expect(await textsOf(reader, '.text > h2')).toEqual(['What changes']);
  expect(await reader.$eval('.story-note textarea', (field) => field.value)).toBe(
    'Read this before the meeting.',
  );
  await reader.waitForSelector('.text mark');
  expect(await textsOf(reader, '.text mark')).toContain('Tolls at the harbour will rise by a third in May');
  expect(
    requests.filter((url) => !url.startsWith('chrome-extension://') && !url.startsWith('blob:')),
  ).toEqual([]);
});

it('takes an import back as a whole, but leaves the story that was read since', async () => {
  await press(/^Close/);
  await page.waitForSelector('.import-past li');
  await page.evaluate(() => {
    const one = [...document.querySelectorAll('.import-past li')].find((item) =>
      item.textContent?.includes('pocket.zip'),
    );
    one?.querySelector('button')?.click();
  });
  await page.waitForFunction(() => document.querySelector('.import-past [role=status]:not(:empty)'));
  // One was read by a click, one got its text from Omnivore.
  expect(await textsOf(page, '.import-past [role=status]:not(:empty)')).toEqual([
    'Undone: 4 stories were taken out again. 2 stories stayed, because you did something with them since.',
  ]);
  expect(
    (await readRows(page, 'articles'))
      .map(({ title }) => String(title))
      .toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['A report', 'Harbour dues rise', 'Tolls rise at the harbour']);
});

it('can be stopped half way; what came in is whole, and the rest comes at the next time', async () => {
  const path = join(folder, 'many.txt');
  const all = Array.from(
    { length: 3_000 },
    (_, number) => `https://many.example/${number} | Story ${number}`,
  );
  await writeFile(path, all.join('\n'));
  await choose(path);
  await press(/^Import 3/);
  // Pressed from within the page: the rest may be through before a busy machine has said so from without.
  await page.waitForFunction(() => {
    const stop = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Stop'));
    if (Number(document.querySelector('progress')?.value) < 100 || !stop) return false;
    stop.click();
    return true;
  });
  await page.waitForFunction(() =>
    document.querySelector('.import-outcome')?.textContent?.startsWith('Stopped'),
  );
  const many = async () =>
    (await readRows(page, 'articles')).filter(({ siteDomain }) => siteDomain === 'many.example');
  const some = (await many()).length;
  expect(some).toBeGreaterThanOrEqual(100);
  expect(some).toBeLessThan(3_000);
  await choose(path);
  await press(/^Import [\d,]+ stories/);
  await page.waitForFunction(() => document.querySelector('.import-outcome')?.textContent === 'Imported.', {
    timeout: 60_000,
  });
  expect(await many()).toHaveLength(3_000);
  await press(/^Undo this import/);
  await page.waitForFunction(
    () => document.querySelectorAll('.import-past [role=status]:not(:empty)').length === 2,
    {
      timeout: 60_000,
    },
  );
  expect((await many()).length).toBe(some);
}, 180_000);

it('sends a backup of its own the way of backups, and refuses what it does not know with a sentence', async () => {
  await choose(join(importFixtures, 'omnivore/highlights/tolls-18c.md'));
  await page.waitForSelector('.import-refused');
  expect(await textsOf(page, '.import-refused')).toEqual([
    'Lede does not know this file. Choose the file that the other program’s export gave you, as it is.',
  ]);
});

it('takes a file that is dropped anywhere on the page', async () => {
  const session = await page.createCDPSession();
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [join(importFixtures, 'instapaper.csv')], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await page.waitForSelector('.import-drop[data-over]');
  await drag('drop');
  await page.waitForSelector('.import-summary');
  expect(await textsOf(page, '.import-summary > h2')).toEqual(['Instapaper: instapaper.csv']);
  expect(await page.$('.import-drop[data-over]')).toBeNull();
});
