import { fields, type Postings, PostingsCursor } from './postings';
import type { OpenIndex, Source } from './look-up';
import { unpackLength } from './text-length';

/** BM25 with the usual constants. */
const saturation = 1.2;
const lengthShare = 0.75;

/** How many times more than a word of the body one of these counts. */
const fieldWeights = { headline: 5, dek: 2, people: 4, label: 2 };

const counts = Float32Array.from({ length: 256 }, (_, facts) => {
  const has = (bit: number, weight: number) => (facts & bit ? weight : 0);
  return (
    (facts >> 4) +
    has(fields.headline, fieldWeights.headline) +
    has(fields.dek, fieldWeights.dek) +
    has(fields.people, fieldWeights.people) +
    has(fields.label, fieldWeights.label)
  );
});

/** How much a term counts in a text, by its posting's byte of count and fields. */
export function countOf(facts: number): number {
  return counts[facts] ?? 0;
}

/** Texts by ascending number, and how much each counts for what was asked. */
export interface Matches {
  docs: Uint32Array;
  /** Weighted counts, then scores. */
  values: Float32Array;
}

export const noMatches: Matches = { docs: new Uint32Array(), values: new Float32Array() };

/** Those of the texts that are wanted. */
export function keepDocs({ docs, values }: Matches, isKept: (doc: number) => boolean): Matches {
  const at = [...docs.keys()].filter((index) => isKept(docs[index] ?? 0));
  return {
    docs: Uint32Array.from(at, (index) => docs[index] ?? 0),
    values: Float32Array.from(at, (index) => values[index] ?? 0),
  };
}

/** The texts of some lists that are in ascending order. */
export function decode(lists: readonly Postings[]): Matches {
  const size = lists.reduce((all, list) => all + list.count, 0);
  const docs = new Uint32Array(size);
  const values = new Float32Array(size);
  const cursor = new PostingsCursor();
  let index = 0;
  for (const { bytes, count, first } of lists) {
    for (cursor.begin(bytes, 0, count, first); cursor.next(); index++) {
      docs[index] = cursor.doc;
      values[index] = countOf(cursor.facts);
    }
  }
  return { docs, values };
}

/** Adds up lists of different terms over the same texts. */
export class Union {
  private values: Float32Array;
  private found = 0;

  constructor(private readonly source: Source) {
    this.values = new Float32Array(source.lengths.length);
  }

  add(cursor: PostingsCursor): void {
    const { values } = this;
    const { first } = this.source;
    while (cursor.next()) {
      const index = cursor.doc - first;
      const before = values[index] ?? 0;
      if (before === 0) this.found += 1;
      values[index] = before + countOf(cursor.facts);
    }
  }

  finish(): Matches {
    const docs = new Uint32Array(this.found);
    const values = new Float32Array(this.found);
    let index = 0;
    this.values.forEach((value, at) => {
      if (!value) return;
      docs[index] = this.source.first + at;
      values[index++] = value;
    });
    return { docs, values };
  }
}

/** Turns weighted counts into scores, in place. `frequency`: in how many texts of the library it is. */
export function score(
  { docs, values }: Matches,
  source: Source,
  index: OpenIndex,
  frequency: number,
  norms: Float32Array,
): void {
  const rarity = Math.log(1 + (index.docs - frequency + 0.5) / (frequency + 0.5));
  for (let at = 0; at < docs.length; at++) {
    const count = values[at] ?? 0;
    const norm = norms[source.lengths[(docs[at] ?? 0) - source.first] ?? 0] ?? saturation;
    values[at] = (rarity * count * (saturation + 1)) / (count + norm);
  }
}

/** What the length of a text does to its score, by packed length. */
export function normsOf({ docs, tokens }: OpenIndex): Float32Array {
  const average = Math.max(1, tokens / Math.max(1, docs));
  return Float32Array.from(
    { length: 256 },
    (_, byte) => saturation * (1 - lengthShare + (lengthShare * unpackLength(byte)) / average),
  );
}

/** The texts that are in all, with their scores added up. */
export function sum(parts: readonly Matches[]): Matches {
  const [head = noMatches, ...others] = parts.toSorted((one, other) => one.docs.length - other.docs.length);
  return others.reduce(both, head);
}

function both(one: Matches, other: Matches): Matches {
  const size = Math.min(one.docs.length, other.docs.length);
  const docs = new Uint32Array(size);
  const values = new Float32Array(size);
  let found = 0;
  for (let a = 0, b = 0; a < one.docs.length && b < other.docs.length;) {
    const [left, right] = [one.docs[a] ?? 0, other.docs[b] ?? 0];
    if (left === right) {
      docs[found] = left;
      values[found++] = (one.values[a] ?? 0) + (other.values[b] ?? 0);
    }
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return { docs: docs.subarray(0, found), values: values.subarray(0, found) };
}
