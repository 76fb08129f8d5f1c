import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { FrequentTerms } from './frequent-terms';
import { LetterReader, packLetters, unpackLetters } from './letters';
import { type Postings, PostingsCursor, PostingsWriter } from './postings';
import type { PackedTerms } from './search-tables';
import { UnitWriter } from './unit-writer';
import { toText, toUnits } from './units';

/** In bytes. Less means more rows to write, more means more to read for each term. Other sizes were not measured. */
const blockSize = 8192;

/** The postings of a term that is once in the body of one text; no other posting of one text is one byte. See postings.ts. */
const onePlain = Uint8Array.of(1);

export interface Block extends PackedTerms {
  last: string;
}

/** How many first letters a term can take from the one before it: the letter that says so is also what parts them. */
const mostShared = 0x1e;
/** In UTF-16 units, more than any term has. */
export const mostLetters = 128;

/**
 * Packs terms, told in order, into blocks: each is begun, its postings are told by ascending texts, and it is ended. A term is a letter below U+0020
 * that tells how many letters (less one) are those of the term before, and the rest. An entry is: how many texts, times two, the first (from the
 * block's base on), the distance to the last when there are more, the size of the postings and that of the places, the postings. The places stand in
 * the same order in bytes of their own. Most terms of a small segment are once in the body of one text: those have an entry of one odd number, twice
 * the text (from the base on) and one.
 */
export class TermPacker {
  private readonly terms = new UnitWriter();
  private readonly entries = new ByteWriter();
  private readonly places = new ByteWriter();
  private readonly blocks: Block[] = [];
  /** The last term. */
  private readonly last = new Uint16Array(mostLetters);
  private lastLength = 0;
  /** Of the term that was begun: tell them here. */
  readonly postings = new PostingsWriter(this.places);
  private placesStart = 0;
  private readonly frequentLines: string[] = [];

  /** `base`: no text has a lower number. `most`: a term in more texts is noted as a frequent one. `size` of a block, in bytes. */
  constructor(
    private readonly base: number,
    private readonly most: number,
    private readonly size = blockSize,
  ) {}

  get frequent(): FrequentTerms {
    return this.frequentLines.join('\n');
  }

  /** Begins a term: a stretch of units. */
  begin(units: Uint16Array, from: number, to: number): void {
    if (this.terms.size + this.entries.size + this.places.size >= this.size) this.endBlock();
    const { last } = this;
    const most = Math.min(mostShared, this.lastLength, to - from);
    let shared = 0;
    while (shared < most && last[shared] === units[from + shared]) shared++;
    this.terms.push(shared + 1);
    this.terms.append(units, from + shared, to);
    for (let at = from + shared; at < to; at++) last[at - from] = units[at] ?? 0;
    this.lastLength = to - from;
    this.postings.begin();
    this.placesStart = this.places.size;
  }

  end(): void {
    const { entries } = this;
    const { bytes, count, first, last } = this.postings;
    const own = first - this.base;
    if (count === 1 && bytes.size === 1) {
      entries.varint(own * 2 + 1);
      return;
    }
    if (count > this.most) this.frequentLines.push(`${count} ${toText(this.last, 0, this.lastLength)}`);
    entries.varint(count * 2);
    entries.varint(own);
    if (count > 1) entries.varint(last - first);
    entries.varint(bytes.size);
    entries.varint(this.places.size - this.placesStart);
    entries.append(bytes.bytes, 0, bytes.size);
  }

  finish(): Block[] {
    this.endBlock();
    return this.blocks;
  }

  private endBlock(): void {
    if (this.terms.size === 0) return;
    this.blocks.push({
      last: toText(this.last, 0, this.lastLength),
      base: this.base,
      ...packLetters(this.terms.units, this.terms.size),
      postings: this.entries.finish(),
      places: this.places.finish(),
    });
    this.terms.clear();
    this.lastLength = 0;
    this.entries.clear();
    this.places.clear();
  }
}

/** The terms of a block, spelt out, and their postings. */
export function readTerms(packed: PackedTerms, onTerm: (term: string, postings: Postings) => void): void {
  for (const reader = new TermReader([packed]); !reader.ended; reader.next())
    onTerm(reader.spelt(), reader.postings());
}

/** Goes through the postings of each term of a block that begins so and comes after another, without an object for any of them. */
export function readBegun(
  packed: PackedTerms,
  prefix: string,
  after: string,
  onPostings: (cursor: PostingsCursor) => void,
): void {
  const cursor = new PostingsCursor();
  const known = toUnits(after);
  for (const reader = new TermReader([packed]); !reader.ended; reader.next()) {
    if (!reader.startsWith(prefix) || reader.compareTo(known, known.length) <= 0) continue;
    reader.begin(cursor);
    onPostings(cursor);
  }
}

/** Goes through the terms of blocks in order. */
export class TermReader {
  /** True after the last term. */
  ended = false;
  /** The term it stands at: the first so many of some units. */
  readonly units = new Uint16Array(mostLetters);
  length = 0;
  private at = 0;
  private block = -1;
  private terms: Uint16Array = new Uint16Array();
  private entries: EntryReader | undefined;

  constructor(private readonly blocks: readonly PackedTerms[]) {
    this.next();
  }

  next(): void {
    while (this.at >= this.terms.length) {
      const packed = this.blocks[++this.block];
      if (!packed) {
        this.ended = true;
        return;
      }
      this.at = 0;
      this.terms = unpackLetters(packed);
      this.entries = new EntryReader(packed);
    }
    const { terms, units } = this;
    let length = (terms[this.at++] ?? 0) - 1;
    for (; this.at < terms.length; this.at++) {
      const unit = terms[this.at] ?? 0;
      if (unit <= mostShared + 1) break;
      units[length++] = unit;
    }
    // A torn row may tell of longer ones.
    this.length = Math.min(length, mostLetters);
    this.entries?.read();
  }

  /** The postings of the term it stands at. */
  postings(): Postings {
    return (this.entries as EntryReader).postings();
  }

  /** Moves a cursor before the first of them. */
  begin(cursor: PostingsCursor): void {
    this.entries?.begin(cursor);
  }

  tellTo(writer: PostingsWriter): void {
    this.entries?.tellTo(writer);
  }

  spelt(): string {
    return toText(this.units, 0, this.length);
  }

  startsWith(prefix: string): boolean {
    if (this.length < prefix.length) return false;
    for (let index = 0; index < prefix.length; index++)
      if (this.units[index] !== prefix.charCodeAt(index)) return false;
    return true;
  }

  /**
   * Below 0 when its term comes before another, the first so many of some units; 0 when it is the same, above when it comes after. In the order of code
   * units.
   */
  compareTo(units: Uint16Array, length: number): number {
    const shorter = Math.min(this.length, length);
    for (let index = 0; index < shorter; index++) {
      const difference = (this.units[index] ?? 0) - (units[index] ?? 0);
      if (difference) return difference;
    }
    return this.length - length;
  }
}

/**
 * The postings of one term of a block, or `undefined`. Spells no term out: of each it is enough how many of its letters are those of the wanted one, and
 * a term that keeps more letters of the one before than that has in common with the wanted one differs from it in the same letter.
 */
export function readTerm(packed: PackedTerms, wanted: string): Postings | undefined {
  const letters = new LetterReader(packed);
  let alike = 0;
  for (let passed = 0; !letters.ended; passed++) {
    const shared = letters.next() - 1;
    if (shared <= alike) {
      alike = shared;
      // The letter in which it differs; 0: in none.
      let unit = 0;
      while (!letters.isBetween) {
        unit = letters.next();
        if (alike === wanted.length || unit !== wanted.charCodeAt(alike)) break;
        alike++;
        unit = 0;
      }
      if (unit === 0 && alike === wanted.length) return postingsAt(packed, passed);
      // In the order of terms what comes now only moves away.
      if (unit > 0 && (alike === wanted.length || unit > wanted.charCodeAt(alike))) return undefined;
    }
    letters.skipLetters();
  }
  return undefined;
}

/** The postings of the term that so many stand before. */
function postingsAt(packed: PackedTerms, before: number): Postings {
  const entries = new EntryReader(packed);
  for (let passed = 0; passed <= before; passed++) entries.read();
  return entries.postings();
}

/** Reads the entries of a block, one after the other. */
class EntryReader {
  private readonly reader: ByteReader;
  private readonly placesReader: ByteReader;
  // The entry that was read last, and where its postings and places stand.
  private count = 0;
  private first = 0;
  private last = 0;
  private from = 0;
  private placesFrom = 0;
  private isOnce = false;

  constructor(private readonly packed: PackedTerms) {
    this.reader = new ByteReader(packed.postings);
    this.placesReader = new ByteReader(packed.places);
  }

  read(): void {
    const { reader, placesReader } = this;
    const { base, postings } = this.packed;
    const head = reader.varint();
    this.placesFrom = placesReader.at;
    this.isOnce = (head & 1) === 1;
    if (this.isOnce) {
      this.first = base + (head >> 1);
      this.last = this.first;
      this.count = 1;
      placesReader.skipVarints(1);
      return;
    }
    // A posting takes a byte at least: a torn row may tell of four billion.
    this.count = Math.min(head >>> 1, postings.length);
    this.first = base + reader.varint();
    this.last = this.count > 1 ? this.first + reader.varint() : this.first;
    const size = reader.varint();
    placesReader.at += reader.varint();
    this.from = reader.at;
    reader.at += size;
  }

  /** What was read. */
  postings(): Postings {
    const { count, first, last } = this;
    return {
      count,
      first,
      last,
      bytes: this.isOnce ? onePlain : this.packed.postings.subarray(this.from, this.reader.at),
      places: this.packed.places.subarray(this.placesFrom, this.placesReader.at),
    };
  }

  begin(cursor: PostingsCursor): void {
    if (this.isOnce) cursor.begin(onePlain, 0, 1, this.first);
    else cursor.begin(this.packed.postings, this.from, this.count, this.first);
  }

  /** Tells what was read, without an object for it: a merge does this for millions. */
  tellTo(writer: PostingsWriter): void {
    const { count, first, from, isOnce, last, packed } = this;
    if (isOnce) writer.tellOnce(first);
    else writer.tellStretch(count, first, last, packed.postings, from, this.reader.at);
    writer.places.append(packed.places, this.placesFrom, this.placesReader.at);
  }
}
