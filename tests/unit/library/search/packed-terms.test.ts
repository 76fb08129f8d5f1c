import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '@/lib/library/search/byte-writer';
import { readTerm, readTerms, TermPacker } from '@/lib/library/search/packed-terms';
import type { Postings } from '@/lib/library/search/postings';
import { decode } from '@/lib/library/search/rank';
import { toUnits } from '@/lib/library/search/units';

/** The number of the first text. */
const base = 70_000;

/** A term is once in the body of the text of its number, at the place of its number. */
const postingsOf = (doc: number): Postings => ({
  count: 1,
  first: doc,
  last: doc,
  bytes: Uint8Array.of(1),
  places: Uint8Array.of(doc % 100),
});

function pack(terms: readonly string[]) {
  const packer = new TermPacker(base, Infinity, Infinity);
  [...terms].toSorted().forEach((term, doc) => {
    packer.begin(toUnits(term), 0, term.length);
    packer.postings.tellPostings(postingsOf(base + doc));
    packer.end();
  });
  const [block] = packer.finish();
  if (!block) throw new Error('No terms were given.');
  return block;
}

describe('looking for one term in a block', () => {
  it('finds terms that share more letters than are counted, and none that is not there', () => {
    const long = 'a'.repeat(40);
    const block = pack([long, `${long}b`, `${long}bc`, `${long}d`, 'b']);
    expect(readTerm(block, `${long}bc`)?.first).toBe(base + 2);
    expect(readTerm(block, `${long}d`)?.first).toBe(base + 3);
    expect(readTerm(block, 'b')?.first).toBe(base + 4);
    for (const absent of ['', 'a', `${long}a`, `${long}bb`, `${long}c`, `${long}e`, 'ab', 'c'])
      expect([absent, readTerm(block, absent)]).toEqual([absent, undefined]);
  });

  it('is soon done with a row that the disk tore, however many texts it tells of', () => {
    const packer = new TermPacker(base, Infinity, Infinity);
    packer.begin(toUnits('ferry'), 0, 5);
    packer.postings.tellPostings(postingsOf(base));
    packer.postings.tellPostings(postingsOf(base + 1));
    packer.end();
    const [block] = packer.finish();
    if (!block) throw new Error('No term was packed.');
    const many = new ByteWriter();
    many.varint(4_000_000_000);
    const postings = Uint8Array.of(...many.finish(), ...block.postings.subarray(1));
    const found = readTerm({ ...block, postings }, 'ferry');
    expect(found && decode([found]).docs.length).toBe(postings.length);
  }, 1000);

  it('finds what reading all of it finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '中'), minLength: 1, maxLength: 45 });
    const some = fc.uniqueArray(letters, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, some, (terms, others) => {
        const block = pack(terms);
        for (const wanted of [...terms, ...others]) {
          const found: Postings[] = [];
          readTerms(block, (term, postings) => term === wanted && found.push(postings));
          expect(readTerm(block, wanted)).toEqual(found[0]);
        }
      }),
    );
  });
});
