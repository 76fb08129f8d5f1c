import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerm, readTerms, TermPacker } from '@/lib/library/search/packed-terms';
import type { Postings } from '@/lib/library/search/postings';

/** A term is once in the body of the text of its number, at the place of its number. */
const postingsOf = (doc: number): Postings => ({
  count: 1,
  first: doc,
  last: doc,
  bytes: Uint8Array.of(1),
  places: Uint8Array.of(doc % 100),
});

function pack(terms: readonly string[]) {
  const packer = new TermPacker(Infinity);
  [...terms].toSorted().forEach((term, doc) => packer.add(term, postingsOf(doc)));
  return packer.finish()[0] ?? { last: '', terms: '', postings: new Uint8Array(), places: new Uint8Array() };
}

describe('looking for one term in a block', () => {
  it('finds terms that share more letters than are counted, and none that is not there', () => {
    const long = 'a'.repeat(40);
    const block = pack([long, `${long}b`, `${long}bc`, `${long}d`, 'b']);
    expect(readTerm(block, `${long}bc`)?.first).toBe(2);
    expect(readTerm(block, `${long}d`)?.first).toBe(3);
    expect(readTerm(block, 'b')?.first).toBe(4);
    for (const absent of ['', 'a', `${long}a`, `${long}bb`, `${long}c`, `${long}e`, 'ab', 'c'])
      expect([absent, readTerm(block, absent)]).toEqual([absent, undefined]);
  });

  it('finds what reading all of it finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '中'), minLength: 1, maxLength: 45 });
    const some = fc.uniqueArray(letters, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, some, (terms, others) => {
        const block = pack(terms);
        for (const wanted of [...terms, ...others]) {
          const found: Postings[] = [];
          readTerms(
            block,
            (term) => term === wanted,
            (_, postings) => found.push(postings),
          );
          expect(readTerm(block, wanted)).toEqual(found[0]);
        }
      }),
    );
  });
});
