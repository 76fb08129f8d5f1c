import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '@/scripts/hostile/campaign';
import { readPayloads } from '@/scripts/hostile/read-payloads';
import { sendPayloads } from '@/scripts/hostile/send-payloads';
import { buildWithout, defences, telling } from '@/scripts/hostile/weaken';

const root = join(import.meta.dirname, '../..');
const all = readPayloads(join(root, 'tests/fixtures/payloads'));
/** The first few of each kind of threat, a file a kind. All of them, and those of others: `npm run test:hostile`. */
const firstOfEach = (count: number) => all.filter(({ from }, index) => all[index - count]?.from !== from);

/** They have been there: wherever a page, and wherever a file can put words. */
function expectArrival({ reached, unread }: Report, count: number): void {
  expect(unread).toEqual([]);
  const places = {
    reader: ['title', 'bio', 'caption', 'words', 'link', 'tag', 'code'],
    'reader of a backup': [
      'title',
      'byline',
      'bio',
      'caption',
      'words',
      'note',
      'related',
      'math',
      'words copied',
    ],
    'reader of an import': ['before', 'markup', 'link'],
    library: ['row'],
    highlights: ['quote', 'note', 'quoted', 'noted'],
    authors: ['byline'],
    tags: ['tagged'],
  };
  const missed = Object.entries(places).flatMap(([view, names]) =>
    names.map((name) => `${name} in ${view}`).filter((place) => !reached.get(place)),
  );
  expect(missed).toEqual([]);
  // Nearly all of them, and not one here and there.
  for (const place of ['words in reader', 'words in reader of a backup', 'row in library'])
    expect([place, (reached.get(place) ?? 0) / count]).toEqual([place, expect.closeTo(1, 1)]);
  for (const format of ['markdown', 'epub', 'csv', 'bookmarks', 'json'])
    expect([format, reached.get(`any in ${format}`)]).toEqual([format, 20]);
}

it('runs, draws, asks for and lets out nothing of what hostile pages and files bring', async () => {
  const some = firstOfEach(4);
  expect(new Set(some.map(({ from }) => from)).size).toBe(10);
  expect(some).toHaveLength(40);
  const report = await sendPayloads('chromium', join(root, '.output/chrome-mv3'), some);
  expect(report.findings).toEqual([]);
  expect(report.pages).toBeGreaterThanOrEqual(2);
  expectArrival(report, some.length);
}, 180_000);

it('does so in Firefox too', async () => {
  const some = firstOfEach(2);
  expect(some).toHaveLength(20);
  const report = await sendPayloads('firefox', join(root, '.output/firefox-mv3'), some);
  expect(report.findings).toEqual([]);
  expectArrival(report, some.length);
}, 180_000);

const payloads = all.filter(({ text }) => telling.includes(text));

/** The quickest; all of them, in Firefox too: `npm run test:hostile -- --weaken`. */
const quickest = ['the policy on requests', 'the check of schemes'];

it.each(defences.filter(({ name }) => quickest.includes(name)))(
  'would be noticed by this suite if it were gone: $name',
  async (defence) => {
    expect(payloads).toHaveLength(telling.length);
    const folder = await buildWithout(defence, 'chromium');
    try {
      const { findings } = await sendPayloads('chromium', folder, payloads);
      expect(findings.join('\n')).toMatch(defence.finding);
    } finally {
      await rm(dirname(folder), { recursive: true, force: true });
    }
  },
  120_000,
);
