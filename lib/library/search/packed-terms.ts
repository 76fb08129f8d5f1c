import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { Postings } from './postings';
import type { PackedTerms } from './search-tables';

/** In bytes. Less means more rows to write, more means more to read for each term. Other sizes were not measured. */
const blockSize = 8192;

/** The one posting of a term that is once in the body of one text. See postings.ts. */
const plainPosting = 1;
const onePlain = Uint8Array.of(plainPosting);

export interface Block extends PackedTerms {
  last: string;
}

/** How many first letters a term can take from the one before it: the letter that says so is also what parts them. */
const mostShared = 0x1e;

/**
 * Packs terms, told in order, into blocks. A term is a letter below U+0020 that tells how many letters (less one) are those of the term before,
 * and the rest. An entry is: how many texts, times two, the first, the distance to the last when there are more, the size of the postings and
 * that of the places, the postings. The places stand in the same order in bytes of their own. Most terms of a small segment are once in the
 * body of one text: those have an entry of two numbers, one and the text.
 */
export class TermPacker {
  private terms = '';
  private last: string | undefined;
  private entries = new ByteWriter();
  private places = new ByteWriter();
  private blocks: Block[] = [];

  constructor(private readonly size = blockSize) {}

  add(term: string, { count, first, last, bytes, places }: Postings): void {
    if (count === 1 && bytes.length === 1 && bytes[0] === plainPosting) {
      this.entries.varint(1);
      this.entries.varint(first);
    } else {
      this.entries.varint(count * 2);
      this.entries.varint(first);
      if (count > 1) this.entries.varint(last - first);
      this.entries.varint(bytes.length);
      this.entries.varint(places.length);
      this.entries.append(bytes);
    }
    this.places.append(places);
    const shared = sharedLetters(this.last ?? '', term);
    this.terms += String.fromCharCode(shared + 1) + term.slice(shared);
    this.last = term;
    if (this.terms.length + this.entries.size + this.places.size >= this.size) this.endBlock();
  }

  finish(): Block[] {
    this.endBlock();
    return this.blocks;
  }

  private endBlock(): void {
    const { last, terms } = this;
    if (last === undefined) return;
    const [postings, places] = [this.entries.finish(), this.places.finish()];
    this.blocks.push({ last, terms, postings, places });
    this.terms = '';
    this.last = undefined;
    this.entries.clear();
    this.places.clear();
  }
}

/** The postings of each term of a block that is wanted. */
export function readTerms(
  packed: PackedTerms,
  isWanted: (term: string) => boolean,
  onTerm: (term: string, postings: Postings) => void,
): void {
  for (const reader = new TermReader([packed]); reader.term !== undefined; reader.next())
    if (isWanted(reader.term)) onTerm(reader.term, reader.take());
}

/** Goes through the terms of blocks in order. */
export class TermReader {
  /** Where it stands; `undefined` after the last. */
  term: string | undefined;
  private at = 0;
  private block = -1;
  private terms = '';
  private entries: EntryReader | undefined;
  private isTaken = true;

  constructor(private readonly blocks: readonly PackedTerms[]) {
    this.next();
  }

  next(): void {
    if (!this.isTaken) this.entries?.skip();
    let before = this.term ?? '';
    while (this.at >= this.terms.length) {
      const packed = this.blocks[++this.block];
      if (!packed) return void (this.term = undefined);
      before = '';
      this.at = 0;
      this.terms = packed.terms;
      this.entries = new EntryReader(packed);
    }
    const { terms, at } = this;
    let end = at + 1;
    while (end < terms.length && terms.charCodeAt(end) > mostShared + 1) end++;
    this.term = before.slice(0, terms.charCodeAt(at) - 1) + terms.slice(at + 1, end);
    this.at = end;
    this.isTaken = false;
  }

  /** The postings of the term it stands at, once. */
  take(): Postings {
    this.isTaken = true;
    return (this.entries as EntryReader).take();
  }
}

/**
 * The postings of one term of a block, or `undefined`. Spells no term out: of each it is enough how many of its letters are those of the wanted one, and
 * a term that keeps more letters of the one before than that has in common with the wanted one differs from it in the same letter.
 */
export function readTerm(packed: PackedTerms, wanted: string): Postings | undefined {
  const { terms } = packed;
  const entries = new EntryReader(packed);
  let alike = 0;
  for (let at = 0; at < terms.length;) {
    const shared = terms.charCodeAt(at) - 1;
    let end = at + 1;
    while (end < terms.length && terms.charCodeAt(end) > mostShared + 1) end++;
    if (shared <= alike) {
      alike = shared;
      let next = at + 1;
      while (next < end && alike < wanted.length && terms[next] === wanted[alike]) {
        next++;
        alike++;
      }
      if (next === end && alike === wanted.length) return entries.take();
      // In the order of terms what comes now only moves away.
      if (next < end && (alike === wanted.length || terms.charCodeAt(next) > wanted.charCodeAt(alike)))
        return undefined;
    }
    entries.skip();
    at = end;
  }
  return undefined;
}

/** Reads the entries of a block, one after the other: each must be taken or skipped. */
class EntryReader {
  private readonly reader: ByteReader;
  private readonly places: ByteReader;

  constructor(private readonly packed: PackedTerms) {
    this.reader = new ByteReader(packed.postings);
    this.places = new ByteReader(packed.places);
  }

  take(): Postings {
    const { reader, places } = this;
    const head = reader.varint();
    const first = reader.varint();
    if (head === 1) {
      const from = places.at;
      places.varint();
      const own = this.packed.places.subarray(from, places.at);
      return { count: 1, first, last: first, bytes: onePlain, places: own };
    }
    const count = head >> 1;
    const last = count > 1 ? first + reader.varint() : first;
    const [size, placesSize] = [reader.varint(), reader.varint()];
    return { count, first, last, bytes: reader.take(size), places: places.take(placesSize) };
  }

  skip(): void {
    const { reader, places } = this;
    const head = reader.varint();
    reader.varint();
    if (head === 1) places.varint();
    else {
      if (head >> 1 > 1) reader.varint();
      const [size, placesSize] = [reader.varint(), reader.varint()];
      reader.at += size;
      places.at += placesSize;
    }
  }
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
