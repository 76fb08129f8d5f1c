import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import {
  chooseFile,
  downloadBackup,
  recordOf,
  saveStories,
  story,
  wholeLibrary,
} from '@/tests/support/library-care';
import { backupOf, zipOf } from '@/tests/support/zip-of';

let lede: Lede;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-backup-'));
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  await rm(folder, { recursive: true, force: true });
});

/** Goes on in a browser that has no library yet. */
async function startAnew(): Promise<Page> {
  await lede.close();
  lede = await startLede();
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.empty');
  return library;
}

it('brings the whole library into an empty browser, and adds nothing when it is done twice', async () => {
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.empty');
  await saveStories(
    library,
    Array.from({ length: 120 }, (_, number) => story(number)),
  );
  await library.waitForSelector('.row');
  const before = await wholeLibrary(library);
  const file = await downloadBackup(lede, library, folder);

  const empty = await startAnew();
  await chooseFile(empty, file);
  await empty.waitForSelector('.restore h3');
  expect((await textsOf(empty, '.restore li'))[0]).toBe('120 stories not in your library');
  await empty.click('.restore button:not(.quiet)');
  await empty.waitForFunction(() => document.querySelector('.restore p')?.textContent === 'Restored.');
  expect(await wholeLibrary(empty)).toEqual(before);

  await empty.click('.restore button');
  await chooseFile(empty, file);
  await empty.waitForSelector('.restore h3');
  expect(await textsOf(empty, '.restore li')).toEqual(['120 stories the same']);
  expect(await textsOf(empty, '.restore p')).toEqual(['Everything in it is in your library already.']);
}, 180_000);

it.each<[string, () => Promise<Blob>, RegExp]>([
  ['a text', async () => new Blob(['Dear diary']), /not a Lede backup/],
  ['a zip of something else', async () => zipOf({ 'letter.txt': 'Dear diary' }), /not a Lede backup/],
  ['a backup that was cut off', async () => (await hostileBackup()).slice(0, -40), /damaged or was cut off/],
  [
    'a zip bomb',
    async () => zipOf({ 'manifest.json': new Uint8Array(50_000_000) }),
    /larger than any library/,
  ],
  ['a backup of a later Lede', () => backupOf({}, { version: 9 }), /newer Lede/],
])('%s is refused with a sentence, and nothing is changed', async (_name, make, sentence) => {
  const library = await lede.openOwnPage('library.html');
  await saveStories(library, [story(1), story(2)]);
  await library.waitForSelector('.row');
  const before = await wholeLibrary(library);
  const path = join(folder, 'file.zip');
  await writeFile(path, new Uint8Array(await (await make()).arrayBuffer()));
  await chooseFile(library, path);
  await library.waitForSelector('.restore [role=status] > p:only-child');
  expect((await textsOf(library, '.restore p'))[0]).toMatch(sentence);
  expect(await wholeLibrary(library)).toEqual(before);
  await library.close();
});

it('names what is broken in a file, restores the rest, and keeps hostile text harmless', async () => {
  const library = await startAnew();
  const path = join(folder, 'hostile.zip');
  await writeFile(path, new Uint8Array(await (await hostileBackup()).arrayBuffer()));
  await chooseFile(library, path);
  await library.waitForSelector('.restore h3');
  expect(await textsOf(library, '.restore li')).toEqual([
    '1 story not in your library',
    '<img src=x onerror=alert(1)>',
  ]);
  await library.click('.restore button:not(.quiet)');
  await library.waitForFunction(() => document.querySelector('.restore p')?.textContent === 'Restored.');
  await library.click('.shelves a');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual(['Story 7']);
  expect(await library.$('.restore img, .row img')).toBeNull();
});

/** One story that is fine, and one whose address is a script and whose headline is markup. */
function hostileBackup(): Promise<Blob> {
  const bad = { ...story(8), url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' };
  return backupOf({ articles: [recordOf(story(7)), recordOf(bad)] });
}
