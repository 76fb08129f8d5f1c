import type { ElementHandle, Page } from 'puppeteer-core';
import { type Campaign, inspectView } from './campaign.ts';
import { hostileBackup, hostileBookmarks, hostileExport, importedAddress } from './hostile-files.ts';
import { marked, type Payload } from './payload.ts';
import { rowsIn } from './rows-in.ts';

/** Restores a backup and imports two files of other programs as a person does, all full of payloads, and inspects what shows them. */
export async function attackByFile(campaign: Campaign, payloads: Payload[]): Promise<void> {
  const { hands } = campaign;
  const batch = campaign.number++;
  const named = marked(payloads);

  const data = await hands.openOwnPage('library.html?view=data', '.data input[type=file]');
  await choose(data, '.data input[type=file]', await hands.file('backup.zip', hostileBackup(named, batch)));
  await data.waitForSelector('.restore button:not(.quiet)');
  await data.click('.restore button:not(.quiet)');
  await data.waitForSelector('.restore [role=status] > p:only-child');
  await inspectView(campaign, data, 'restore', payloads);

  const files = await hands.openOwnPage('library.html?view=import', '.import-drop button');
  await choose(
    files,
    '.import-drop input',
    await hands.file('wallabag.json', hostileExport(named, batch)),
    await hands.file('bookmarks.html', hostileBookmarks(named, batch)),
  );
  await files.waitForSelector('.import-now');
  await files.click('.import-now');
  await files.waitForSelector('.import-outcome');
  await inspectView(campaign, files, 'import', payloads);

  const list = await hands.openOwnPage('library.html', '.row-title');
  // High enough for all rows of this batch: only those in sight are drawn.
  await list.setViewport({ width: 1200, height: 400 + 160 * payloads.length });
  await list.waitForFunction(
    (count) => document.querySelectorAll('.row-title').length >= count,
    {},
    payloads.length,
  );
  const rows = await list.evaluate(rowsIn, 'articles', ['id', 'url']);
  const idsOf = (part: string) => rows.filter(({ url }) => url?.includes(part)).map(({ id }) => id);
  const shapes = idsOf(`/shape-${batch}-`);
  const [imported] = idsOf(importedAddress(batch));
  await inspectView(campaign, list, 'library', payloads);
  for (const view of ['authors', 'tags', 'sites']) {
    const tally = await hands.openOwnPage(`library.html?view=${view}`, '.tallies li');
    await tally.waitForNetworkIdle({ idleTime: 100 });
    await inspectView(campaign, tally, view, payloads);
  }
  await inspectView(
    campaign,
    await hands.openOwnPage('highlights.html', '.highlights-of, .empty'),
    'highlights',
    payloads,
  );
  const readers: [view: string, id: string | undefined][] = [
    ['reader of a backup', `combined-${batch}`],
    ['reader of an import', imported],
    // Of our own build there is none: such records are left out.
    ...shapes.map((id): [string, string | undefined] => ['reader of a wrong shape', id]),
  ];
  for (const [view, id] of readers) {
    const reader = await hands.openOwnPage(`reader.html?id=${id}`, 'article.story, .notice');
    await inspectView(campaign, reader, view, payloads);
  }
}

async function choose(page: Page, selector: string, ...paths: string[]): Promise<void> {
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}
