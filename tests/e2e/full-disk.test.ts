import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { en } from '@/lib/words/en';
import { anArticle } from '@/tests/support/an-article';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { saveStories, story as storyNumber, wholeLibrary } from '@/tests/support/library-care';
import { makeProfile, removeProfile } from '@/tests/support/profile';
import { findNoDiskReason, mountSmallDisk } from '@/tests/support/small-disk';

let lede: Lede | undefined;
const undo: (() => unknown)[] = [];
afterEach(async () => {
  await lede?.close();
  for (const step of undo.splice(0).toReversed()) await step();
});

const paragraphs = Array.from(
  { length: 400 },
  (_, index) =>
    `In the ${index}th hour the harbour lay still, and the master of the port, who had seen ${index * 7} ships, said no word about it.`,
);
const story = {
  url: 'https://courier.example/long',
  html: `<!doctype html><html lang="en"><title>The long wait</title><article><h1>The long wait</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`,
};
const short = anArticle({ url: 'https://courier.example/kept', title: 'Kept before' });

async function keepOne(page: Page): Promise<void> {
  await page.waitForSelector('.library');
  expect(await saveStories(page, [short])).toMatchObject([{ ok: true }]);
}

/** The popup of a click on the page, once it has said whether the story is kept. */
async function clickOn(page: Page): Promise<Page> {
  if (!lede) throw new Error('The browser is not there.');
  const popup = await lede.click(page);
  await popup.waitForSelector('.save-state.saved, .warning[role=alert]');
  return popup;
}

const noDisk = findNoDiskReason();
// A clean clone tests all it can; where this cannot be, it says why.
it.skipIf(noDisk !== undefined)(
  `says that the disk is full when it is, loses nothing, and keeps the story when there is room${noDisk ? ` (not tried: ${noDisk})` : ''}`,
  async () => {
    const profileDir = await makeProfile();
    undo.push(() => removeProfile(profileDir));
    // The databases alone: Chromium itself dies when the disk of its whole profile is full.
    const disk = mountSmallDisk(join(profileDir, 'Default', 'IndexedDB'), 16);
    undo.push(disk.unmount);
    lede = await startLede({ profileDir });
    const library = await lede.openOwnPage('library.html');
    await keepOne(library);
    const before = await wholeLibrary(library);

    const page = await lede.visit(story);
    await disk.fill();
    const popup = await clickOn(page);
    // Chromium tells a full disk in either way.
    const [warning] = await textsOf(popup, '.warning[role=alert]');
    expect([en.saveFailed.quota, en.saveFailed['disk-error']].some((said) => warning?.startsWith(said))).toBe(
      true,
    );
    expect(warning).toMatch(/disk (?:is full|has room)/);
    // The story can be read all the same.
    expect(await textsOf(popup, '.story h1')).toEqual(['The long wait']);

    await disk.clear();
    expect(await wholeLibrary(library)).toEqual(before);
    await popup.click('.warning[role=alert] button');
    await popup.waitForSelector('.save-state.saved');
    expect(await readRows(library, 'articles')).toHaveLength(2);
    expect(await readRows(library, 'contents')).toHaveLength(2);
  },
  120_000,
);

it('says that the disk is full where the browser sets a limit, loses nothing, and saves when there is room', async () => {
  // Lede without the right to unlimited storage: only then the browser counts.
  const extensionDir = await makeProfile();
  undo.push(() => removeProfile(extensionDir));
  await cp(join(import.meta.dirname, '../../.output/chrome-mv3'), extensionDir, { recursive: true });
  const manifestFile = join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  await writeFile(manifestFile, JSON.stringify(manifest));

  lede = await startLede({ extensionDir });
  const library = await lede.openOwnPage('library.html');
  await keepOne(library);
  const devtools = await library.createCDPSession();
  const origin = `chrome-extension://${lede.extension.id}`;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  // Chromium asks for the room that is left only now and then (every 30 s in 156), and goes by what it heard last.
  let number = 0;
  const saveAnother = async () => (await saveStories(library, [storyNumber(number++)]))[0]?.reason;
  await expect.poll(saveAnother, { timeout: 60_000, interval: 3_000 }).toBe('quota');
  const before = await wholeLibrary(library);
  expect(before['articles']).toHaveLength(number);
  const popup = await clickOn(await lede.visit(story));
  expect((await textsOf(popup, '.warning[role=alert]'))[0]).toContain(en.saveFailed.quota);
  expect(await wholeLibrary(library)).toEqual(before);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.click('.warning[role=alert] button');
  await popup.waitForSelector('.save-state.saved');
  expect(await readRows(library, 'articles')).toHaveLength(number + 1);
}, 300_000);
