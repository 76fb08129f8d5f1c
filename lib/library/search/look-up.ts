import { database } from '@/lib/library/database';
import { getEach } from '@/lib/library/get-each';
import type { FrequencyNotes } from './frequent-terms';
import { readBegun, readTerm, readTerms } from './packed-terms';
import { type Postings, PostingsCursor } from './postings';
import type { BufferedText, Merge, Segment, TermBlock } from './search-tables';
import { packLength } from './text-length';

/** Blocks of one prefix read at a time, so that a single letter does not bring a whole index into memory. */
const blocksAtATime = 32;

/** A place where postings are: a segment, or what is in the buffer. */
export interface Source {
  /** Number of the first text, and one byte of length for each from there on. */
  first: number;
  lengths: Uint8Array;
  /** The postings of each of some terms, by ascending texts; more than one list in the buffer and while segments are merged. */
  find: (terms: readonly string[]) => Promise<Postings[][]>;
  /** Goes through the postings of all terms that begin so, with a cursor for one after the other. */
  findPrefix: (prefix: string, onPostings: (cursor: PostingsCursor) => void) => Promise<void>;
}

export interface OpenIndex {
  sources: Source[];
  frequencies: FrequencyNotes;
  docs: number;
  tokens: number;
}

/** A segment as a place to ask. */
export function segmentSource({ id, first }: Segment, lengths: Uint8Array): Source {
  return {
    first,
    lengths,
    find: (terms) => findInSegment(id, terms),
    findPrefix: (prefix, onPostings) => findPrefixInSegment(id, prefix, onPostings),
  };
}

/** Segments that are being merged as one place to ask: what was moved is in the target, the rest in each of them. */
export function mergingSource(
  { after, sources, target }: Merge,
  { first, lengths }: Pick<Source, 'first' | 'lengths'>,
): Source {
  return {
    first,
    lengths,
    find: (terms) =>
      Promise.all(
        terms.map(async (term) => {
          const asked = term <= after ? [target] : sources;
          const found = await Promise.all(asked.map((segment) => findInSegment(segment, [term])));
          return found.flat(2);
        }),
      ),
    findPrefix: async (prefix, onPostings) => {
      if (prefix <= after) await findPrefixInSegment(target, prefix, onPostings);
      if (after > prefix && !after.startsWith(prefix)) return;
      for (const segment of sources) await findPrefixInSegment(segment, prefix, onPostings, after);
    },
  };
}

async function findInSegment(segment: number, terms: readonly string[]): Promise<Postings[][]> {
  const ranges = terms.map((term) => IDBKeyRange.bound([segment, term], [segment, []]));
  const found = await getEach('termBlocks', undefined, ranges, (block: TermBlock, at) =>
    readTerm(block, terms[at] ?? ''),
  );
  return found.map((postings) => (postings ? [postings] : []));
}

async function findPrefixInSegment(
  segment: number,
  prefix: string,
  onPostings: (cursor: PostingsCursor) => void,
  after = '',
): Promise<void> {
  const read = (block: TermBlock) => readBegun(block, prefix, after, onPostings);
  // No term has a unit above: those that begin so end before, and the one block that ends beyond may hold some too.
  const beyond = [segment, `${prefix}\uFFFF`];
  const asked = getEach('termBlocks', undefined, [IDBKeyRange.bound(beyond, [segment, []])], read);
  let from = prefix > after ? prefix : after;
  for (let isFirst = true; ; isFirst = false) {
    const blocks = await database.termBlocks
      .where('[segment+last]')
      .between([segment, from], beyond, isFirst, false)
      .limit(blocksAtATime)
      .toArray();
    blocks.forEach(read);
    if (blocks.length < blocksAtATime) break;
    from = blocks.at(-1)?.last ?? from;
  }
  await asked;
}

/** What is in the buffer as a place to ask; `undefined` when nothing is. Its few texts are taken apart once, by the first who asks. */
export function bufferSource(rows: BufferedText[]): Source | undefined {
  const [head] = rows;
  if (!head) return undefined;
  let known: Map<string, Postings[]> | undefined;
  const terms = () => (known ??= termsOf(rows));
  return {
    first: head.doc,
    lengths: Uint8Array.from(rows, (row) => packLength(row.length)),
    find: async (wanted) => wanted.map((term) => terms().get(term) ?? []),
    findPrefix: async (prefix, onPostings) => {
      const cursor = new PostingsCursor();
      for (const [term, lists] of terms()) {
        if (!term.startsWith(prefix)) continue;
        for (const { bytes, count, first } of lists) onPostings(cursor.begin(bytes, 0, count, first));
      }
    },
  };
}

function termsOf(rows: readonly BufferedText[]): Map<string, Postings[]> {
  const terms = new Map<string, Postings[]>();
  for (const row of rows)
    readTerms(row, (term, postings) => {
      const others = terms.get(term);
      if (others) others.push(postings);
      else terms.set(term, [postings]);
    });
  return terms;
}
