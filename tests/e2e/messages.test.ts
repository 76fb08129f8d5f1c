import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page, Realm } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '@/lib/messages';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede } from '@/tests/support/lede-in-chromium';
import { recordOf, story, wholeLibrary } from '@/tests/support/library-care';

const place = { block: 'b', quote: '', share: 1 };

/** Every message there is, as it would be right for the article `id` and the highlight `mark`. A new one that is not here does not compile. */
const rightMessages = (id: string, mark: string): { [Name in keyof Messages]: Messages[Name]['data'] } => ({
  saveArticle: { article: story(5), saveId: 'fuzzed-save' },
  removeArticles: { ids: [id] },
  restoreArticles: { ids: [id] },
  changeArticles: { changeId: 'fuzzed', change: { kind: 'tag', tag: 'evil', on: true }, ids: [id] },
  stopChange: { changeId: 'none' },
  takeBackChange: { changeId: 'none' },
  renameTag: { tag: 'mine', to: 'evil' },
  mergeAuthors: { id: 'a', otherId: 'b' },
  splitAuthor: { id: 'a', otherId: 'b' },
  nameThread: { id: 't', name: 'evil' },
  changeThread: { id: 't', add: [id], remove: [] },
  setAside: { ids: [id] },
  reindex: {},
  noteOpening: { id },
  noteArticle: { id, note: 'evil' },
  keepPlace: { id, place },
  restoreRecords: { table: 'articles', lines: [recordOf(story(6))] },
  importStories: {
    importId: 'i',
    source: 'other',
    name: 'other.csv',
    total: 1,
    number: 0,
    stories: [{ article: story(7), savedAt: '2026-03-02T08:00:00.000Z', tags: [], highlights: [] }],
  },
  undoImport: { importId: 'i' },
  answerAlarm: { answer: 'go-on' },
  addHighlight: {
    draft: { articleId: id, block: 'b', quote: 'words', prefix: '', suffix: '', colour: 'pink' },
  },
  changeHighlight: { id: mark, change: { colour: 'blue' } },
  removeHighlight: { id: mark },
  restoreHighlight: { id: mark },
  saveFailed: { sourceUrl: 'https://courier.example/', reason: 'quota' },
});

/** Says messages all at once; each answer as JSON, or 'unanswered'. Runs in a page. */
function sayAll(said: unknown[]): Promise<string[]> {
  return Promise.all(
    said.map((message) =>
      chrome.runtime.sendMessage(message).then(
        (answer) => JSON.stringify(answer) ?? 'unanswered',
        () => 'unanswered',
      ),
    ),
  );
}

/** What a member may be as well. */
function isStillRight(member: string, value: unknown): boolean {
  const also: Record<string, unknown[]> = {
    saveId: ['x'],
    on: [true],
    importId: ['x'],
    changeId: ['x'],
    source: ['x'],
    name: ['x'],
    note: ['', 'x'],
    total: [0],
    number: [0],
    to: [undefined, 'x'],
    change: [{}, { ids: null }],
  };
  const mayBeEmpty = ['lines', 'add', 'remove', 'stories'].includes(member) && JSON.stringify(value) === '[]';
  return mayBeEmpty || (also[member] ?? []).some((one) => JSON.stringify(one) === JSON.stringify(value));
}

const isRefusal = (answer: string) => answer === 'unanswered' || answer.startsWith('{"ok":false');

let lede: Lede;
let reader: Page;
let messages: [name: string, data: unknown][];
beforeAll(async () => {
  lede = await startLede();
  const [fixture] = articleFixtures('seed-publisher-classes');
  reader = await lede.keepAndOpen({ url: fixture?.expected.sourceUrl ?? '', html: fixture?.html ?? '' });
  const [row] = await readRows(reader, 'articles');
  const id = String(row?.['id']);
  const draft = { articleId: id, block: 'b', quote: 'words', prefix: '', suffix: '', colour: 'yellow' };
  const [answer = ''] = await reader.evaluate(sayAll, [
    { name: 'addHighlight', data: { draft } },
    {
      name: 'changeArticles',
      data: { changeId: 'mine', change: { kind: 'tag', tag: 'mine', on: true }, ids: [id] },
    },
  ]);
  messages = Object.entries(rightMessages(id, JSON.parse(answer).id));
  // What opening the story has written is on disk, and nothing else will be.
  await reader.goto('about:blank');
  reader = await lede.openOwnPage('highlights.html');
  await reader.waitForSelector('.highlights-of');
});
afterAll(() => lede.close());

/** What a page's own process could say in our script's name: the worst neighbour our content script can have. */
async function scriptIn(url: string): Promise<Realm> {
  const page = await lede.visit({ url, html: '<!doctype html><title>x</title>' });
  await (await lede.click(page)).close();
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('Our script is not in the page.');
  return realm;
}

it('does nothing that a page asks for besides saving itself, whatever it says in our name', async () => {
  const before = await wholeLibrary(reader);
  const realm = await scriptIn('https://evil.example/x');
  const others = messages.filter(([name]) => name !== 'saveArticle');
  const answers = await realm.evaluate(
    sayAll,
    others.map(([name, data]) => ({ name, data })),
  );
  expect(others.filter((_, index) => !isRefusal(answers[index] ?? '')).map(([name]) => name)).toEqual([]);
  expect(
    await realm.evaluate(sayAll, [
      { name: 'constructor', data: {} },
      { name: '__proto__', data: {} },
      'saveArticle',
      null,
      [],
    ]),
  ).toEqual(Array.from({ length: 5 }, () => 'unanswered'));
  const forged = { name: 'saveArticle', data: { article: { url: 'javascript:alert(1)' }, saveId: 's' } };
  expect(await realm.evaluate(sayAll, [forged])).toEqual(['{"ok":false,"reason":"not-trusted"}']);
  expect(await wholeLibrary(reader)).toEqual(before);
});

it('changes nothing for a message of the wrong shape, even from a page of its own', async () => {
  const before = await wholeLibrary(reader);
  const plain = [undefined, null, 0, -1, Number.MAX_VALUE, '', 'x', true, [], {}, [[]], { ids: null }];
  const keys = ['__proto__', 'constructor', 'ids', 'id', 'length', 'toString'];
  const strange = [
    ...plain,
    ...keys.map((key) => JSON.parse(`{"${key}":{"${key}":[]}}`) as unknown),
    { ids: Array.from({ length: 300 }, () => 7) },
    { ids: ['x'.repeat(10_000)] },
    { id: { toString: 'x' }, otherId: ['a'] },
    'x'.repeat(1_000_000),
    ...fc.sample(fc.jsonValue(), { numRuns: 40, seed: 7 }),
  ];
  // What carries nothing has no wrong shape.
  const carrying = messages.filter(([, right]) => Object.keys(right as object).length > 0);
  const said = carrying.flatMap(([name, right]) => [
    ...strange.map((data) => ({ name, data })),
    // Right but for one member.
    ...Object.keys(right as object).flatMap((member) =>
      plain
        .filter((value) => !isStillRight(member, value))
        .map((value) => ({ name, data: { ...(right as object), [member]: value } })),
    ),
  ]);
  expect(said.length).toBeGreaterThan(1_000);
  const answers = await reader.evaluate(sayAll, said);
  const done = said.filter((_, index) => !isRefusal(answers[index] ?? ''));
  expect(done.map((one) => JSON.stringify(one).slice(0, 200))).toEqual([]);
  expect(await wholeLibrary(reader)).toEqual(before);
  // Some 40 MB of messages: a busy machine takes its time.
}, 180_000);

describe('another extension', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lede-other-'));
    const manifest = { manifest_version: 3, name: 'Other', version: '1' };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is not heard, and neither is a page that knows our name', async () => {
    const before = await wholeLibrary(reader);
    const id = await lede.browser.installExtension(folder);
    const other = await lede.browser.newPage();
    await other.goto(`chrome-extension://${id}/page.html`);
    const said = messages.map(([name, data]) => ({ name, data }));
    const answers = await other.evaluate(
      (to, all) =>
        Promise.all(all.map((one) => chrome.runtime.sendMessage(to, one).catch(() => 'unanswered'))),
      lede.extension.id,
      said,
    );
    expect(new Set(answers)).toEqual(new Set(['unanswered']));
    const port = await other.evaluate(
      (to) =>
        new Promise((resolve) => {
          chrome.runtime.connect(to, { name: 'listening' }).onDisconnect.addListener(() => resolve('closed'));
        }),
      lede.extension.id,
    );
    expect(port).toBe('closed');

    const page = await lede.visit({ url: 'https://evil.example/y', html: '<!doctype html><title>y</title>' });
    expect(await page.evaluate(() => typeof chrome.runtime?.sendMessage)).toBe('undefined');
    expect(await wholeLibrary(reader)).toEqual(before);
  });
});

it('keeps nothing from a tab that was not clicked, even if our script stood in every page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-standing-'));
  await cp(join(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.content_scripts = [{ matches: ['https://*/*'], js: ['read-page.js'] }];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const standing = await startLede({ extensionDir: folder });
  try {
    const [fixture] = articleFixtures('seed-publisher-classes');
    const source = { url: fixture?.expected.sourceUrl ?? '', html: fixture?.html ?? '' };
    const own = await standing.openOwnPage('library.html');
    await own.waitForSelector('.empty');
    const page = await standing.visit(source);
    await page.waitForFunction(() => document.readyState === 'complete');
    const [realm] = page.extensionRealms();
    const right = { name: 'saveArticle', data: { article: story(5), saveId: 'unasked' } };
    expect(await realm?.evaluate(sayAll, [right])).toEqual(['{"ok":false,"reason":"not-trusted"}']);
    expect(await readRows(own, 'articles')).toEqual([]);

    const popup = await standing.click(page);
    await popup.waitForSelector('.save-state.saved');
    expect(await readRows(own, 'articles')).toHaveLength(1);
  } finally {
    await standing.close();
    await rm(folder, { recursive: true, force: true });
  }
});
