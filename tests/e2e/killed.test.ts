import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Lede, readRows, startLede } from '@/tests/support/lede-in-chromium';
import { newestSnapshot, recordOf, restoreLines, saveStories, story } from '@/tests/support/library-care';
import { makeProfile, removeProfile } from '@/tests/support/profile';

let profileDir: string;
let lede: Lede;
let library: Page;
beforeEach(async () => {
  profileDir = await makeProfile();
  await start();
});
afterEach(async () => {
  await lede.close().catch(() => undefined);
  await removeProfile(profileDir);
});

async function start(): Promise<void> {
  lede = await startLede({ profileDir });
  library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.rows');
}

/** Does `step` over and over, and kills the browser at a random moment of it, once one was acknowledged. Resolves to how many steps were acknowledged. */
async function killDuring(step: (number: number) => Promise<boolean>, from: number): Promise<number> {
  let acknowledged = 0;
  const working = (async () => {
    while (await step(from + acknowledged)) acknowledged++;
  })().catch(() => undefined);
  await until(async () => acknowledged > 0);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
  lede.browser.process()?.kill('SIGKILL');
  await working;
  return acknowledged;
}

async function countRows(): Promise<number> {
  const [articles, contents] = [await readRows(library, 'articles'), await readRows(library, 'contents')];
  // Whole or absent: no row without its text, no text without its row.
  const idsOf = (rows: Record<string, unknown>[]) => new Set(rows.map((row) => row['id']));
  expect(idsOf(articles)).toEqual(idsOf(contents));
  return articles.length;
}

it('has every save that was acknowledged after the browser was killed, and none by half', async () => {
  let total = 0;
  for (let round = 0; round < 3; round++) {
    const acknowledged = await killDuring(
      async (number) => (await saveStories(library, [story(number)]))[0]?.ok === true,
      total,
    );
    await start();
    const found = await countRows();
    expect(found - total).toBeGreaterThanOrEqual(acknowledged);
    expect(found - total).toBeLessThanOrEqual(acknowledged + 1);
    total = found;
  }
  expect(total).toBeGreaterThan(0);
}, 180_000);

it('has every batch of a restore that was acknowledged after the browser was killed', async () => {
  const batch = 25;
  const linesOf = (number: number) =>
    Array.from({ length: batch }, (_, index) => recordOf(story(number * batch + index)));
  let total = 0;
  for (let round = 0; round < 2; round++) {
    const acknowledged = await killDuring((number) => restoreLines(library, linesOf(number)), total);
    await start();
    const found = (await countRows()) / batch;
    expect([acknowledged, acknowledged + 1]).toContain(found - total);
    total = found;
  }
  // Again from the beginning: the rest is added, and nothing twice.
  for (let number = 0; number < total + 2; number++)
    expect(await restoreLines(library, linesOf(number))).toBe(true);
  expect(await countRows()).toBe((total + 2) * batch);
}, 180_000);

it('ends a snapshot that was cut off when the background was stopped', async () => {
  const long = 'A sentence that is said again and again to make this story a long one. ';
  for (let number = 0; number < 300; number += 30) {
    const lines = Array.from({ length: 30 }, (_, index) => recordOf(story(number + index, long.repeat(400))));
    expect(await restoreLines(library, lines)).toBe(true);
  }
  const session = await library.createCDPSession();
  await session.send('ServiceWorker.enable');
  const partsOf = () =>
    library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('snapshots', { create: true });
      for await (const name of folder.keys()) {
        const one = await folder.getDirectoryHandle(name);
        const progress = await one.getFileHandle('progress.json').catch(() => undefined);
        if (!progress) continue;
        const text = await (await progress.getFile()).text();
        return (JSON.parse(text || '{"parts":[]}') as { parts: unknown[] }).parts.length;
      }
      return 0;
    });
  await until(async () => (await partsOf().catch(() => 0)) >= 1);
  await session.send('ServiceWorker.stopAllWorkers');
  expect(await newestSnapshot(library)).toBeUndefined();

  // Any message wakes it.
  await saveStories(library, [story(1_000)]);
  await until(async () => (await newestSnapshot(library)) !== undefined);
  expect((await newestSnapshot(library))?.articles).toBeGreaterThanOrEqual(300);
}, 180_000);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come to that.');
}
