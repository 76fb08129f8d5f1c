import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { newestSnapshot, saveStories, story, wholeLibrary } from '@/tests/support/library-care';
import { makeProfile, removeProfile } from '@/tests/support/profile';

const count = 40;
/** A profile with a library of 40 stories and a snapshot of it; never opened again, only copied. */
let master: string;
let whole: Record<string, string[]>;

beforeAll(async () => {
  master = await makeProfile();
  const first = await startLede({ profileDir: master });
  const library = await first.openOwnPage('library.html');
  await saveStories(
    library,
    Array.from({ length: count }, (_, number) => story(number)),
  );
  await untilCopied(library);
  whole = await wholeLibrary(library);
  await first.close();
});
afterAll(() => removeProfile(master));

let profileDir: string;
let lede: Lede | undefined;
afterEach(async () => {
  await lede?.close();
  lede = undefined;
  await removeProfile(profileDir);
});

async function untilCopied(page: Page): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if ((await newestSnapshot(page))?.articles === count) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('No snapshot of the whole library was taken.');
}

/** A copy of the profile, with `damage` done to the database's files. */
async function damagedProfile(
  damage: (folder: string, names: string[]) => Promise<unknown>,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'lede-damaged-'));
  await cp(master, copy, { recursive: true });
  const databases = join(copy, 'Default/IndexedDB');
  const [name] = (await readdir(databases)).filter((one) => /^chrome-extension_.*leveldb$/.test(one));
  const folder = join(databases, name ?? 'none');
  await damage(folder, await readdir(folder));
  return copy;
}

const damages: Record<string, (folder: string, names: string[]) => Promise<unknown>> = {
  'its manifest overwritten': (folder, names) =>
    Promise.all(
      names
        .filter((name) => name.startsWith('MANIFEST'))
        .map((name) => writeFile(join(folder, name), 'x'.repeat(500))),
    ),
  // Without CURRENT alone Chromium reads a young library anew from its log, and nothing is lost.
  'its CURRENT and log deleted': (folder, names) =>
    Promise.all(names.filter((name) => /^CURRENT$|\.log$/.test(name)).map((name) => rm(join(folder, name)))),
  'its blocks flipped': (folder, names) =>
    Promise.all(
      names
        .filter((name) => /\.(?:ldb|log)$/.test(name))
        .map(async (name) => {
          const bytes = await readFile(join(folder, name));
          for (let at = 64; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
          await writeFile(join(folder, name), bytes);
        }),
    ),
};

describe.each(Object.keys(damages))('a library with %s', (name) => {
  it('is noticed, not written over, and brought back whole', async () => {
    profileDir = await damagedProfile(damages[name] ?? fail);
    lede = await startLede({ profileDir });
    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.alarm h2');
    expect((await textsOf(library, '.alarm p'))[0]).toContain(`${count} stories`);

    // The way of a click: the story is shown, and the popup says why it is not kept.
    const [fixture] = articleFixtures('seed-publisher-classes');
    const page = await lede.visit({ url: fixture?.expected.sourceUrl ?? '', html: fixture?.html ?? '' });
    const popup = await lede.click(page);
    await popup.waitForSelector('.warning');
    expect((await textsOf(popup, '.warning'))[0]).toMatch(/Not saved: your library came back damaged/);
    expect(await textsOf(popup, '.warning a')).toEqual(['Open your library']);
    await popup.close();
    expect((await saveStories(library, [story(count)]))[0]).toEqual({ ok: false, reason: 'library-lost' });

    await library.bringToFront();
    await library.waitForSelector('.alarm .copy button');
    await library.click('.alarm .copy button');
    await library.waitForSelector('.alarm', { hidden: true });
    expect(await wholeLibrary(library)).toEqual(whole);
    expect((await saveStories(library, [story(count)]))[0]).toMatchObject({ ok: true });
  });
});

it('with its log cut in half loses nothing in silence', async () => {
  profileDir = await damagedProfile(async (folder, names) => {
    for (const log of names.filter((one) => one.endsWith('.log')))
      await truncate(join(folder, log), Math.floor((await readFile(join(folder, log))).length / 2));
  });
  lede = await startLede({ profileDir });
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.alarm h2, .row');
  const isNoticed = (await textsOf(library, '.alarm')).length > 0;
  const isWhole = JSON.stringify(await wholeLibrary(library)) === JSON.stringify(whole);
  expect(isNoticed || isWhole).toBe(true);
});

it('goes on without them when the person says so', async () => {
  profileDir = await damagedProfile(damages['its CURRENT and log deleted'] ?? fail);
  lede = await startLede({ profileDir });
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.alarm > button');
  await library.click('.alarm > button');
  await library.waitForSelector('.alarm', { hidden: true });
  expect((await saveStories(library, [story(count)]))[0]).toMatchObject({ ok: true });
  await library.waitForSelector('.row');
  await library.reload();
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.alarm')).toEqual([]);
  // The copy stays: it is the fullest there is.
  expect(await newestSnapshot(library)).toMatchObject({ articles: count });
});

function fail(): never {
  throw new Error('No such damage.');
}
