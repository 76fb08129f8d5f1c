import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { makeArticle } from '@/scripts/bench-library/make-article';

/** MiniSearch, its index kept as one JSON snapshot in IndexedDB, which a first query has to load whole. */
const options = { fields: ['headline', 'dek', 'body', 'authors'], idField: 'index' };
const database = new Dexie('bench-minisearch') as Dexie & {
  snapshots: Table<{ key: string; json: string }, string>;
};
database.version(1).stores({ snapshots: 'key' });
let index: MiniSearch | undefined;

/** Milliseconds, without making the articles, with writing the snapshot. */
async function fill(from: number, to: number): Promise<number> {
  index ??= new MiniSearch(options);
  let milliseconds = 0;
  for (let at = from; at < to; at++) {
    const texts = indexedTexts(makeArticle(at));
    const start = performance.now();
    index.add({ ...texts, authors: texts.authors.join('\n'), index: at });
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await database.snapshots.put({ key: 'index', json: JSON.stringify(index) });
  return milliseconds + performance.now() - start;
}

/** From the database to be opened to the answer, in milliseconds. */
async function coldQuery(typed: string): Promise<number> {
  const start = performance.now();
  const snapshot = await database.snapshots.get('index');
  index = MiniSearch.loadJSON(snapshot?.json ?? '', options);
  index.search(typed, { combineWith: 'AND' }).slice(0, 20);
  return performance.now() - start;
}

/** What the bench calls. */
export const minisearch = { fill, coldQuery };
