import { Index } from 'flexsearch';
import IndexedDB from 'flexsearch/db/indexeddb';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { makeArticle } from '@/scripts/bench-library/make-article';

/** FlexSearch with its IndexedDB store. */
let opened: Promise<Index> | undefined;

async function open(): Promise<Index> {
  const index = new Index({ tokenize: 'strict', commit: false });
  await index.mount(new IndexedDB('bench-flexsearch'));
  return index;
}

/** Milliseconds, without making the articles. */
async function fill(from: number, to: number): Promise<number> {
  opened ??= open();
  const index = await opened;
  let milliseconds = 0;
  for (let at = from; at < to; at++) {
    const { headline, dek, body } = indexedTexts(makeArticle(at));
    const start = performance.now();
    await index.addAsync(at, [headline, dek, body].join('\n'));
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await index.commit();
  return milliseconds + performance.now() - start;
}

/** From the database to be opened to the answer, in milliseconds. */
async function coldQuery(typed: string): Promise<number> {
  const start = performance.now();
  opened ??= open();
  await (await opened).searchAsync(typed, 20);
  return performance.now() - start;
}

/** What the bench calls. */
export const flexsearch = { fill, coldQuery };
