import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { leadOfTwo } from './varint-widths';

/**
 * In which texts a term is, by ascending number. A posting is: the distance to the text before it (0 for the first) times
 * two, plus one when the term is once in the body and nowhere else; else a byte of count and fields follows. Where in the texts it stands is apart
 * from that, because only phrases ask: for each text its positions, the first one and then distances; how many they are is told first, unless
 * the count tells it.
 */
export interface Postings {
  /** How many texts. */
  count: number;
  first: number;
  last: number;
  bytes: Uint8Array;
  places: Uint8Array;
}

/** Where in a text a term is, as bits. The body is told by its count alone. */
export const fields = { headline: 1, dek: 2, people: 4, label: 8 };

const maxInBody = 15;
const onceInBody = 1 << 4;

/** The byte of count and fields. `inBody`: times in the body; more than 15 count as 15. */
export function toFacts(inBody: number, inFields: number): number {
  return (Math.min(inBody, maxInBody) << 4) | inFields;
}

/** How many positions the facts tell, or 0: that must be said. */
export function positionsTold(facts: number): number {
  const inBody = facts >> 4;
  return (facts & 15) === 0 && inBody < maxInBody ? inBody : 0;
}

const noBytes = new Uint8Array();

/** Goes through postings by ascending texts: of one list after the other, as some prefixes have thousands. */
export class PostingsCursor {
  /** The text it stands at; before the first, 0. */
  doc = 0;
  facts = 0;
  private readonly reader = new ByteReader(noBytes);
  private first = 0;
  private left = 0;

  /** Before the first of some postings that begin in these bytes. */
  begin(bytes: Uint8Array, at: number, count: number, first: number): this {
    this.reader.bytes = bytes;
    this.reader.at = at;
    this.first = first;
    this.left = count;
    this.doc = 0;
    return this;
  }

  /** Moves to the next text. False after the last. */
  next(): boolean {
    if (this.left === 0) return false;
    this.left -= 1;
    const head = this.reader.varint();
    this.doc = (this.doc || this.first) + (head >> 1);
    this.facts = head & 1 ? onceInBody : this.reader.byte();
    return true;
  }
}

/** The same with where in the texts they are. The places of a text are read when they are asked for: most texts of a common word are passed. */
export class PlaceCursor {
  private readonly texts: PostingsCursor;
  private readonly places: ByteReader;
  /** The place it stands at in that text, once one was sought. */
  place = 0;
  /** So many places of the text come after that one, or are there when none was sought. */
  private left = 0;
  /** So many places of the texts before were passed without a look at their bytes. */
  private passed = 0;
  private isSought = false;

  constructor({ bytes, count, first, places }: Postings) {
    this.texts = new PostingsCursor().begin(bytes, 0, count, first);
    this.places = new ByteReader(places);
  }

  /** The text it stands at; before the first, 0. */
  get doc(): number {
    return this.texts.doc;
  }

  get facts(): number {
    return this.texts.facts;
  }

  /** Moves on to the first text that does not come before one. False: there is none. */
  seek(doc: number): boolean {
    while (this.texts.doc < doc) if (!this.next()) return false;
    return true;
  }

  /** Moves to the next text. False after the last. */
  next(): boolean {
    this.passed += this.left;
    this.left = 0;
    if (!this.texts.next()) return false;
    this.left = positionsTold(this.texts.facts) || this.countPlaces();
    this.isSought = false;
    return true;
  }

  /** Moves on to the first place in this text that does not come before one. False: there is none. */
  seekPlace(from: number): boolean {
    const { places } = this;
    const { bytes } = places;
    if (!this.isSought) {
      this.skipPassed();
      this.place = places.varint();
      this.left -= 1;
      this.isSought = true;
    }
    let { at } = places;
    let { left, place } = this;
    for (; place < from && left > 0; left--) {
      const lead = bytes[at] ?? 0;
      // Most distances are a byte; a phrase of common words passes some million of them.
      if (lead < leadOfTwo) {
        place += lead;
        at += 1;
      } else {
        places.at = at;
        place += places.varint();
        at = places.at;
      }
    }
    places.at = at;
    this.left = left;
    this.place = place;
    return place >= from;
  }

  /** Goes past the places of this text. Returns how many bytes of places were passed until now. */
  skipPlaces(): number {
    this.passed += this.left;
    this.left = 0;
    this.skipPassed();
    return this.places.at;
  }

  /** How many places are in the text, where its facts do not tell. */
  private countPlaces(): number {
    this.skipPassed();
    // A torn row may tell of more than there is.
    return Math.min(this.places.varint(), this.places.bytes.length);
  }

  private skipPassed(): void {
    this.places.skipVarints(this.passed);
    this.passed = 0;
  }
}

/** Writes postings of one term after the other, by ascending texts. */
export class PostingsWriter {
  count = 0;
  first = 0;
  last = 0;
  readonly bytes = new ByteWriter();

  /** `places`: where those of all terms stand, one after the other. */
  constructor(readonly places = new ByteWriter()) {}

  /** Begins another term. */
  begin(): void {
    this.count = 0;
    this.bytes.clear();
  }

  /** The term is in this text, with those facts. Its places there are to follow, one by one. */
  tellText(doc: number, facts: number): void {
    const head = this.distanceTo(doc) * 2;
    if (facts === onceInBody) this.bytes.varint(head + 1);
    else {
      this.bytes.varint(head);
      this.bytes.byte(facts);
    }
    this.last = doc;
    this.count += 1;
  }

  tellPlace(value: number): void {
    this.places.varint(value);
  }

  /** The term is once in the body of this text. */
  tellOnce(doc: number): void {
    this.tellText(doc, onceInBody);
  }

  /** The term is in so many texts; their postings are a stretch of bytes. Their places are to follow. */
  tellStretch(count: number, first: number, last: number, bytes: Uint8Array, from: number, to: number): void {
    // The first posting of a list begins with one byte: no distance, plain or not.
    this.bytes.varint(this.distanceTo(first) * 2 + ((bytes[from] ?? 0) & 1));
    this.bytes.append(bytes, from + 1, to);
    this.last = last;
    this.count += count;
  }

  /** The term is in all these texts, at these places. */
  tellPostings({ bytes, count, first, last, places }: Postings): void {
    this.tellStretch(count, first, last, bytes, 0, bytes.length);
    this.places.append(places);
  }

  /** What was told of a term whose places stand alone. */
  finish(): Postings {
    const { bytes, count, first, last, places } = this;
    return { count, first, last, bytes: bytes.finish(), places: places.finish() };
  }

  private distanceTo(doc: number): number {
    if (this.count > 0) return doc - this.last;
    this.first = doc;
    return 0;
  }
}

/** One list of several, given by ascending texts; `undefined` of none. */
export function joinPostings(lists: readonly Postings[]): Postings | undefined {
  if (lists.length < 2) return lists[0];
  const writer = new PostingsWriter();
  for (const list of lists) writer.tellPostings(list);
  return writer.finish();
}

/** The same postings without the texts that are dead; `undefined` when none is left. */
export function withoutDead(list: Postings, dead: ReadonlySet<number>): Postings | undefined {
  const writer = new PostingsWriter();
  for (const cursor = new PlaceCursor(list); ;) {
    // Where the places of the next text begin, with how many they are.
    const from = cursor.skipPlaces();
    if (!cursor.next()) break;
    if (dead.has(cursor.doc)) continue;
    writer.tellText(cursor.doc, cursor.facts);
    writer.places.append(list.places, from, Math.min(cursor.skipPlaces(), list.places.length));
  }
  return writer.count > 0 ? writer.finish() : undefined;
}
