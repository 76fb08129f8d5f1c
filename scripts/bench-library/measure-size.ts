import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bytesOnDisk, type BenchBrowser, type Call, type Launch, openBenchBrowser } from './bench-page.ts';
import type { MadeQuery, QueryKind } from './make-queries.ts';

export const queryKinds = ['word', 'two words', 'prefix', 'phrase'] as const;
export type PeerName = 'minisearch' | 'multientry' | 'flexsearch';

export interface MeasureOptions {
  launch: Launch;
  size: number;
  peers: PeerName[];
  /** Texts indexed a transaction. */
  batch?: number;
  /** Queries of each kind, cold starts and saves. */
  rounds: { queries: number; cold: number; saves: number };
}

/** Milliseconds each, bytes, or articles a second. */
export interface SizeResult {
  size: number;
  rate: { lede: number; fts5: number };
  disk: { lede: number; fts5: number; fts5Index: number; library: number };
  cold: { lede: number[]; fts5: number[] };
  coldList: number[];
  /** The same when there were a hundred articles. */
  listOfHundred: number[];
  /** `lede` after the first query, garbage included; `ledeLater` after all of a run, without. */
  heap: { lede: number; ledeLater: number; fts5: number };
  warm: Record<string, { lede: number[]; fts5: number[] }>;
  related: { lede: number[]; twoWords: number[] };
  uniqueFirst: { lede: number; fts5: number; asked: number };
  /** Share of FTS5's first ten that are among Lede's, by query. */
  overlap: number[];
  save: { lede: number[]; bare: number[] };
  segments: number[];
  others: Partial<Record<PeerName, { rate: number; cold: number; heap: number; disk: number }>>;
}

/** Everything about a library of one size, in a new profile, with Lede and FTS5 taking turns. */
export async function measureSize({
  launch,
  size,
  peers,
  batch = 500,
  rounds,
}: MeasureOptions): Promise<SizeResult> {
  const profileDir = mkdtempSync(join(tmpdir(), 'lede-bench-profile-'));
  let browser = await openBenchBrowser(launch, profileDir);
  // Opening the database in a new start puts the browser's log in order and drops files that were rewritten, so that what is there can be weighed.
  const weigh = async () => {
    await browser.close();
    browser = await openBenchBrowser(launch, profileDir);
    return browser.withPage(async (call) => {
      await call('lede', 'coldList');
      return settledBytes(profileDir);
    });
  };
  try {
    const small = Math.min(size, 100);
    await browser.withPage((call) => call('lede', 'writeArticles', 0, small));
    const listOfHundred = await coldLists(browser, rounds.cold);
    await browser.withPage((call) => call('lede', 'writeArticles', small, size));
    const library = await weigh();
    await browser.withPage((call) => call('lede', 'copied'));
    const rate = await browser.withPage(async (call) => ({
      lede: (1000 * size) / (await call<number>('lede', 'fill', 0, size, batch)),
      fts5: (1000 * size) / (await call<number>('fts5', 'fill', 0, size)),
    }));
    const lede = (await weigh()) - library;
    const coldList = await coldLists(browser, rounds.cold);
    const starts = await measureStarts(browser, size, rounds.cold);
    const { ledeLater, ...rest } = await browser.withPage((call, page) =>
      measureWarm(call, page, size, rounds),
    );
    const sizes = await browser.withPage((call) =>
      call<{ file: number; index: number; memory: number }>('fts5', 'sizes'),
    );
    const save = await measureSaves(browser, size, rounds.saves, profileDir);
    const others: SizeResult['others'] = {};
    for (const peer of peers) others[peer] = await measurePeer(peer, size, browser, profileDir);
    return {
      size,
      rate,
      disk: { lede, fts5: sizes.file, fts5Index: sizes.index, library },
      cold: starts.cold,
      coldList,
      listOfHundred,
      heap: { lede: starts.heap, ledeLater, fts5: sizes.memory },
      ...rest,
      save,
      others,
    };
  } finally {
    await browser.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the database takes once the browser has stopped rewriting it. */
async function settledBytes(profileDir: string): Promise<number> {
  let before = 0;
  for (let round = 0; round < 15; round++) {
    const bytes = bytesOnDisk(profileDir, 'IndexedDB');
    if (bytes === before) break;
    before = bytes;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return before;
}

async function coldLists(browser: BenchBrowser, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round++)
    times.push(await browser.withPage((call) => call<number>('lede', 'coldList')));
  return times;
}

async function measureStarts(browser: BenchBrowser, size: number, count: number) {
  const cold: SizeResult['cold'] = { lede: [], fts5: [] };
  let heap = 0;
  for (let round = 0; round < count; round++) {
    const [query] = await browser.withPage((call) => queries(call, 'two words', 1, size, 100 + round));
    await browser.withPage(async (call, page) => {
      const before = await heapOf(page);
      cold.lede.push(await call<number>('lede', 'coldQuery', query?.typed));
      heap = Math.max(heap, (await heapOf(page)) - before);
    });
    await browser.withPage(async (call) => {
      cold.fts5.push(await call<number>('fts5', 'coldQuery', query?.match));
    });
  }
  return { cold, heap };
}

type WarmResult = Pick<SizeResult, 'warm' | 'related' | 'uniqueFirst' | 'overlap' | 'segments'> & {
  ledeLater: number;
};

async function measureWarm(
  call: Call,
  page: Page,
  size: number,
  rounds: MeasureOptions['rounds'],
): Promise<WarmResult> {
  type Answer = { milliseconds: number; found: number[] };
  const ask = (query: MadeQuery) => call<Answer>('lede', 'query', query.typed, query.typing);
  const askPeer = (query: MadeQuery) => call<Answer>('fts5', 'query', query.match);
  const make = (kind: QueryKind, seed: number) => queries(call, kind, rounds.queries, size, seed);
  const ofKinds: [kind: string, queries: MadeQuery[]][] = [];
  for (const kind of queryKinds) ofKinds.push([kind, await make(kind, 2)]);
  const likeStories = await make('two words', 3);
  const names = await make('unique name', 4);
  const beginning = await queries(call, 'word', 10, size, 1);
  // What the bench remembers of the words it made is not Lede's.
  const before = await heapOf(page, 'collected');
  const warm: SizeResult['warm'] = {};
  const overlap: number[] = [];
  for (const query of beginning) {
    await ask(query);
    await askPeer(query);
  }
  for (const [kind, made] of ofKinds) {
    const own: { lede: number[]; fts5: number[] } = { lede: [], fts5: [] };
    for (const query of made) {
      const [lede, fts5] = [await ask(query), await askPeer(query)];
      own.lede.push(lede.milliseconds);
      own.fts5.push(fts5.milliseconds);
      if (kind !== 'two words' || fts5.found.length === 0) continue;
      const first = fts5.found.slice(0, 10);
      overlap.push(first.filter((index) => lede.found.slice(0, 10).includes(index)).length / first.length);
    }
    warm[kind] = own;
  }
  const related: SizeResult['related'] = { lede: [], twoWords: [] };
  for (const query of likeStories) {
    related.twoWords.push((await ask(query)).milliseconds);
    related.lede.push(await call<number>('lede', 'related', query.index));
  }
  const unique = { lede: 0, fts5: 0, asked: 0 };
  for (const query of names) {
    unique.asked += 1;
    unique.lede += Number((await ask(query)).found[0] === query.index);
    unique.fts5 += Number((await askPeer(query)).found[0] === query.index);
  }
  const ledeLater = (await heapOf(page, 'collected')) - before;
  const { segments } = await call<{ segments: number[] }>('lede', 'indexSize');
  return { warm, related, uniqueFirst: unique, overlap, segments, ledeLater };
}

/** Against a database without an index that holds as many rows and texts: a request to an empty one is quicker in every database. */
async function measureSaves(
  browser: BenchBrowser,
  size: number,
  count: number,
  profileDir: string,
): Promise<SizeResult['save']> {
  await browser.withPage((call) => call('lede', 'fillBare', 0, size));
  await settledBytes(profileDir);
  const save: SizeResult['save'] = { lede: [], bare: [] };
  await browser.withPage(async (call) => {
    for (let index = 0; index < count; index++) {
      const one = await call<{ lede: number; bare: number }>('lede', 'save', size + 1000 + index);
      save.lede.push(one.lede);
      save.bare.push(one.bare);
    }
  });
  return save;
}

async function measurePeer(peer: PeerName, size: number, browser: BenchBrowser, profileDir: string) {
  const before = bytesOnDisk(profileDir, 'IndexedDB');
  const rate = await browser.withPage(
    async (call) => (1000 * size) / (await call<number>(peer, 'fill', 0, size)),
  );
  const disk = bytesOnDisk(profileDir, 'IndexedDB') - before;
  return browser.withPage(async (call, page) => {
    const [query] = await queries(call, 'two words', 1, size, 100);
    const empty = await heapOf(page);
    const cold = await call<number>(peer, 'coldQuery', query?.typed);
    return { rate, cold, disk, heap: (await heapOf(page)) - empty };
  });
}

function queries(call: Call, kind: QueryKind, count: number, size: number, seed: number) {
  return call<MadeQuery[]>('queries', 'makeQueries', kind, count, size, seed);
}

/** Bytes that JavaScript holds, garbage included unless it is collected first. */
async function heapOf(page: Page, garbage?: 'collected'): Promise<number> {
  const session = await page.createCDPSession();
  if (garbage) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
