import type { Table } from 'dexie';
import type { FrequentTerms } from './frequent-terms';
import type { Letters } from './letters';

/**
 * The search index on disk. Texts are known by numbers that only grow. A new text goes into the buffer, one row each; a full
 * buffer becomes a segment, and segments of like size are merged, so that a save writes one row and a query asks few places.
 * A segment holds a range of texts: its terms in order, packed into blocks of some kilobytes.
 */
export const searchStores = {
  termDirectory: 'key',
  termBuffer: 'doc',
  termBlocks: '[segment+last]',
  termLengths: 'segment',
};

/** The tables of `searchStores`, as members of a Dexie database that holds the articles too. */
export interface SearchTables {
  termDirectory: Table<TermDirectory, string>;
  termBuffer: Table<BufferedText, number>;
  termBlocks: Table<TermBlock, [number, string]>;
  termLengths: Table<SegmentLengths, number>;
}

/** Some terms in order and their postings. Kept under the last of them: the first block from a term on is the one to look in. */
export interface PackedTerms extends Letters {
  /** Texts are told from this number on. */
  base: number;
  /** An entry a term, in the same order. See packed-terms.ts. */
  postings: Uint8Array;
  /** Where in the texts the terms stand, in the same order. */
  places: Uint8Array;
}

export interface TermBlock extends PackedTerms {
  segment: number;
  last: string;
}

/** One text that is in no segment yet. */
export interface BufferedText extends PackedTerms {
  doc: number;
  /** In terms. */
  length: number;
}

/** What is read of a segment before its terms are asked for. */
export interface SegmentLengths {
  segment: number;
  /** How long its texts are, a byte each from its first number on. See text-length.ts. */
  lengths: Uint8Array;
  /** Segments of before have none. */
  frequent?: FrequentTerms;
}

/** What is where: the one row that every reader and writer begins with. */
export interface TermDirectory {
  key: 'directory';
  /** Tells an index from one that was begun anew with the same numbers; indexes of before have none. */
  birth?: string;
  nextDoc: number;
  nextSegment: number;
  /** Oldest texts first; their ranges do not overlap. */
  segments: Segment[];
  buffered: { docs: number; tokens: number };
  merge?: Merge;
}

export interface Segment {
  id: number;
  /** Numbers of its first and last text. */
  first: number;
  last: number;
  /** How many texts, and how many terms in them. */
  docs: number;
  tokens: number;
}

/**
 * A merge that takes several transactions: what it makes, of which segments, and the last term that was moved. Terms up to that one are looked up
 * in the target, later ones in the sources. Once the target has taken their place in the directory, only blocks of theirs may be left.
 */
export interface Merge {
  target: number;
  sources: number[];
  after: string;
  /** Of the terms that were moved. */
  frequent?: FrequentTerms;
  /** No text of it was dead when that was asked. */
  isWhole?: true;
}

/** The directory, or that of an empty index. Within a transaction over `termDirectory`. */
export async function getDirectory(tables: Pick<SearchTables, 'termDirectory'>): Promise<TermDirectory> {
  return (
    (await tables.termDirectory.get('directory')) ?? {
      key: 'directory',
      birth: crypto.randomUUID(),
      nextDoc: 1,
      nextSegment: 1,
      segments: [],
      buffered: { docs: 0, tokens: 0 },
    }
  );
}
