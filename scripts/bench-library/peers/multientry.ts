import { Dexie, type Table } from 'dexie';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { tokenise } from '@/lib/library/search/tokenise';
import { makeArticle } from '@/scripts/bench-library/make-article';

/** What Dexie's guide to full text does: all terms of a text in a multi-entry index. Answers without order. */
const database = new Dexie('bench-multientry') as Dexie & {
  texts: Table<{ id: number; terms: string[] }, number>;
};
database.version(1).stores({ texts: 'id, *terms' });
const batch = 500;

/** Milliseconds, without making the articles and their terms. */
async function fill(from: number, to: number): Promise<number> {
  let milliseconds = 0;
  for (let at = from; at < to; at += batch) {
    const rows = Array.from({ length: Math.min(batch, to - at) }, (_, index) => ({
      id: at + index,
      terms: termsOf(at + index),
    }));
    const start = performance.now();
    await database.texts.bulkPut(rows);
    milliseconds += performance.now() - start;
  }
  return milliseconds;
}

/** From the database to be opened to the answer, in milliseconds. */
async function coldQuery(typed: string): Promise<number> {
  const start = performance.now();
  const lists = await Promise.all(
    typed.split(' ').map((term) => database.texts.where('terms').equals(term).primaryKeys()),
  );
  const [first = [], ...others] = lists;
  const ids = others.map((list) => new Set(list));
  await database.texts.bulkGet(first.filter((id) => ids.every((list) => list.has(id))).slice(0, 20));
  return performance.now() - start;
}

function termsOf(index: number): string[] {
  const { headline, dek, body } = indexedTexts(makeArticle(index));
  const terms = new Set<string>();
  tokenise([headline, dek, body].join('\n'), (term) => terms.add(term));
  return [...terms];
}

/** What the bench calls. */
export const multientry = { fill, coldQuery };
