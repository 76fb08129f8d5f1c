import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { watchList } from '@/lib/library/lists/watch-list';
import { isOrder, listOfKey } from '@/lib/library/rows/list-keys';
import { rowOf } from '@/lib/library/rows/row-of';
import { writeRows } from '@/lib/library/rows/write-rows';
import { saveArticle } from '@/lib/library/save-article';
import { tidyFillingIndex, tidyIndex } from '@/lib/library/search/compact-index';
import { findRelated } from '@/lib/library/search/find-related';
import { indexTables } from '@/lib/library/search/index-article';
import { indexTexts } from '@/lib/library/search/index-text';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { searchLibrary } from '@/lib/library/search/search-library';
import { listSnapshots } from '@/lib/library/snapshot/list-snapshots';
import { makeArticle } from './make-article';

/** Articles written a transaction. */
const batch = 500;

const idOf = (index: number) => `made-${String(index).padStart(7, '0')}`;
/** The index numbers texts from 1 on as they come; rows are written with their number, as a save writes them. */
const docOf = (index: number) => index + 1;
const indexOf = (id: string) => Number(id.slice('made-'.length));

/** Writes the articles from one number to before another, rows and contents, without the search index. */
async function writeArticles(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += batch) {
    const made = Array.from({ length: Math.min(batch, to - at) }, (_, index) => at + index);
    const contents = made.map((index) => ({ id: idOf(index), article: makeArticle(index) }));
    await database.transaction('rw', [database.articles, database.contents, database.counts], async () => {
      await writeRows(
        contents.map(({ article }, index) => ({
          before: undefined,
          after: rowOf(article, factsOf(at + index, article)),
        })),
      );
      await database.contents.bulkPut(contents);
    });
  }
}

/**
 * Resolves when the background has copied what was written, as it does some seconds after its start: it takes the other core and the database's
 * time, and is no part of what is measured.
 */
async function copied(): Promise<void> {
  while ((await listSnapshots()).length === 0) {
    // Nobody answers, but the browser does not end a background that was just spoken to: a large copy takes longer than it may rest.
    await browser.runtime.sendMessage('is it copied').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Puts them into the search index, so many a transaction, as an import does, and tidies it. Milliseconds without reading them. */
async function fill(from: number, to: number, atOnce: number): Promise<number> {
  let milliseconds = 0;
  for (let at = from; at < to; at += atOnce) {
    const ids = Array.from({ length: Math.min(atOnce, to - at) }, (_, index) => idOf(at + index));
    const contents = await database.contents.bulkGet(ids);
    const texts = contents.flatMap((content) => (content ? [indexedTexts(content.article)] : []));
    const start = performance.now();
    const docs = await database.transaction('rw', indexTables, async () => indexTexts(database, texts));
    if (docs[0] !== docOf(at)) throw new Error('The rows have other numbers than their texts.');
    await tidyFillingIndex();
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  await tidyIndex();
  return milliseconds + performance.now() - start;
}

export interface LedeAnswer {
  milliseconds: number;
  found: number[];
}

/** A search with its first 20 hits and their snippets. */
async function query(typed: string, typing: boolean): Promise<LedeAnswer> {
  const start = performance.now();
  const { hits } = await searchLibrary(typed, { typing, limit: 20 });
  return { milliseconds: performance.now() - start, found: hits.map((hit) => indexOf(hit.row.id)) };
}

/** From the database to be opened to the answer, in milliseconds. */
async function coldQuery(typed: string): Promise<number> {
  return (await query(typed, false)).milliseconds;
}

/** The first 50 rows of the list, from the database to be opened, in milliseconds. */
function coldList(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const stop = watchList(
      'all',
      { limit: 50 },
      () => {
        resolve(performance.now() - start);
        queueMicrotask(() => stop());
      },
      () => reject(new Error('The list could not be read.')),
    );
  });
}

/**
 * Saves one article as a click does, and puts the rows that made, but for those of the search index, into the database without one:
 * milliseconds each.
 */
async function save(index: number): Promise<{ lede: number; bare: number }> {
  const article = makeArticle(index);
  const start = performance.now();
  const id = await saveArticle(article);
  const saved = performance.now();
  const row = await database.articles.get(id);
  if (!row) throw new Error('What was saved is not there.');
  const lists = row.lists.map(listOfKey).filter((list) => !isOrder(list));
  const authors = (await database.authors.bulkGet(row.authorIds)).filter((author) => author !== undefined);
  const counts = (await database.counts.bulkGet(lists)).filter((count) => count !== undefined);
  const middle = performance.now();
  await bare.transaction('rw', bare.tables, async () =>
    Promise.all([
      bare.articles.put(row),
      bare.contents.put({ id, article }),
      bare.authors.bulkPut(authors),
      bare.counts.bulkPut(counts),
    ]),
  );
  return { lede: saved - start, bare: performance.now() - middle };
}

/** Gives the database without an index the rows and texts that the library has, from one number to before another. */
async function fillBare(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += batch) {
    const ids = Array.from({ length: Math.min(batch, to - at) }, (_, index) => idOf(at + index));
    const [rows, contents] = await Promise.all([
      database.articles.bulkGet(ids),
      database.contents.bulkGet(ids),
    ]);
    await bare.transaction('rw', [bare.articles, bare.contents], async () =>
      Promise.all([
        bare.articles.bulkPut(rows.filter((row) => row !== undefined)),
        bare.contents.bulkPut(contents.filter((content) => content !== undefined)),
      ]),
    );
  }
}

type Bare = Pick<typeof database, 'articles' | 'contents' | 'authors' | 'counts'>;
const bare = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' }) as Dexie & Bare;
bare.version(1).stores({
  articles: 'id, &url, savedAt, removedAt, &doc, *lists',
  contents: 'id',
  authors: 'id, &*keys',
  counts: 'list, [kind+count]',
});

/** The stories most like one of the library. Milliseconds. */
async function related(index: number): Promise<number> {
  const start = performance.now();
  await findRelated(idOf(index));
  return performance.now() - start;
}

/** What the index weighs by its own count: bytes of postings and places, characters of terms; and its segments. */
async function indexSize(): Promise<{ bytes: number; terms: number; segments: number[] }> {
  let bytes = 0;
  let terms = 0;
  await database.termBlocks.each((block) => {
    bytes += block.postings.length + block.places.length;
    terms += block.terms.length;
  });
  const directory = await database.termDirectory.get('directory');
  return { bytes, terms, segments: directory?.segments.map((segment) => segment.docs) ?? [] };
}

/** What a row of the bench says besides its article. */
function factsOf(index: number, { publishedAt = '' }: Article) {
  return {
    id: idOf(index),
    doc: docOf(index),
    authorIds: [],
    tags: [],
    savedAt: publishedAt,
    updatedAt: publishedAt,
  };
}

/** What the bench calls. */
export const lede = {
  writeArticles,
  copied,
  fill,
  fillBare,
  query,
  coldQuery,
  coldList,
  save,
  related,
  indexSize,
};
