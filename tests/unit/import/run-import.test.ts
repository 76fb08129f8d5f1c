import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { runImport } from '@/entrypoints/library/run-import';
import { type ImportReading, readImport } from '@/lib/import/read-import';
import { writeReport } from '@/lib/import/write-report';
import { database } from '@/lib/library/database';
import { importStories } from '@/lib/library/import/import-stories';
import { importZip } from '@/tests/support/import-files';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const now = new Date('2026-03-02T08:00:00Z');

async function run(reading: ImportReading, controller = new AbortController(), stopAfter = Infinity) {
  const became: [string, string, boolean][] = [];
  const frame = { importId: crypto.randomUUID(), source: 'list', name: 'x', total: reading.drafts.length };
  const done = runImport(reading.drafts, {
    signal: controller.signal,
    send: async (stories, number) => {
      const outcomes = await importStories({ ...frame, stories, number }, now);
      if (number + 1 >= stopAfter) controller.abort();
      return outcomes;
    },
    onDone: ({ url }, outcome, lostText) => became.push([url, outcome, lostText]),
  });
  await done.catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });
  return became;
}

async function read(file: File): Promise<ImportReading> {
  const reading = await readImport([file], now);
  if (reading === 'backup') throw new Error('That is a backup.');
  return reading;
}

const list = (count: number) =>
  new File([Array.from({ length: count }, (_, at) => `https://many.example/${at}`).join('\n')], 'many.txt');

it('brings texts in, and makes a link of a story whose text cannot be read', async () => {
  const reading = await read(importZip('omnivore'));
  const [first] = reading.drafts;
  if (first) first.text = () => Promise.reject(new Error('The archive is damaged there.'));
  expect(await run(reading)).toEqual([
    ['https://courier.example/tolls', 'linked', true],
    ['https://courier.example/report.pdf', 'linked', false],
  ]);
  expect(await run(await read(importZip('omnivore')))).toEqual([
    ['https://courier.example/tolls', 'joined', false],
    ['https://courier.example/report.pdf', 'same', false],
  ]);
  expect((await database.articles.get({ url: 'https://courier.example/tolls' }))?.wordCount).toBeGreaterThan(
    30,
  );
});

it('can be stopped between two pieces, and the next time adds the rest', async () => {
  const reading = await read(list(350));
  expect(await run(reading, new AbortController(), 2)).toHaveLength(200);
  expect(await database.articles.count()).toBe(200);
  expect(await database.imports.toArray()).toMatchObject([{ total: 350, done: 200 }]);
  const became = await run(await read(list(350)));
  expect(became.filter(([, outcome]) => outcome === 'same')).toHaveLength(200);
  expect(became.filter(([, outcome]) => outcome === 'linked')).toHaveLength(150);
  expect(await database.articles.count()).toBe(350);
});

it('keeps the order of a file without dates', async () => {
  await run(await read(list(5)));
  const rows = await database.articles.orderBy('savedAt').reverse().toArray();
  expect(rows.map(({ url }) => url)).toEqual([0, 1, 2, 3, 4].map((at) => `https://many.example/${at}`));
});

it('writes a report in which nothing is a formula', async () => {
  const row = { file: 'x', row: 1, title: '=HYPERLINK("x")', address: '@a', became: '+1' };
  const heads = { file: 'File', row: 'Row', title: 'Title', address: 'Address', became: 'Became' };
  const cells = (await writeReport([row], heads).text()).split('\r\n')[1];
  expect(cells).toBe(`x,1,"'=HYPERLINK(""x"")","'@a","'+1"`);
});
