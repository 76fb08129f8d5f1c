import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { makeProfile, removeProfile } from '@/tests/support/profile';
import { makeSchema1, schema1 } from '@/tests/support/schema-1';

let profileDir: string;
let lede: Lede;
beforeEach(async () => {
  profileDir = await makeProfile();
  lede = await startLede({ profileDir });
});
afterEach(async () => {
  await lede.close();
  await removeProfile(profileDir);
});

it('opens a library that an earlier Lede left, with every story, place and deleted story in it', async () => {
  // A page of the extension's own origin that runs none of its code.
  const bare = await lede.openOwnPage('manifest.json');
  await bare.evaluate(makeSchema1, schema1);
  await lede.close();

  lede = await startLede({ profileDir });
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row');
  expect(await textsOf(library, '.row-title')).toEqual([
    'Мост открыли раньше срока',
    'Harbour dues rise',
    'Night ferry returns after nine years',
  ]);
  expect(await textsOf(library, '.row-progress')).toEqual(['Read', '70% read']);
  await library.click('.shelves a[href*="list=bin"]');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  expect(await textsOf(library, '.row-title')).toEqual(['Rain until Sunday']);
  expect(await readRows(library, 'contents')).toEqual(schema1.contents);

  const reader = await lede.openOwnPage(`reader.html?id=${String(schema1.articles[0]?.['id'])}`);
  await reader.waitForSelector('article.story');
  expect(await textsOf(reader, '.text > *')).toEqual([
    'The night ferry to Skerry left Dunmore at ten on Friday, for the first time in nine years.',
    'All its cabins were sold.',
  ]);
});
