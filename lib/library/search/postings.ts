import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

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

/** Adds one posting. `distance`: from the text before. */
export function writePosting(writer: ByteWriter, distance: number, facts: number): void {
  const plain = facts === onceInBody;
  writer.varint(distance * 2 + Number(plain));
  if (!plain) writer.byte(facts);
}

/** How many positions the facts tell, or 0: that must be said. */
export function positionsTold(facts: number): number {
  const inBody = facts >> 4;
  return (facts & 15) === 0 && inBody < maxInBody ? inBody : 0;
}

export function readPostings(
  { count, first, bytes }: Postings,
  onPosting: (doc: number, facts: number) => void,
): void {
  const reader = new ByteReader(bytes);
  let doc = first;
  for (let index = 0; index < count; index++) {
    const head = reader.varint();
    doc += head >> 1;
    onPosting(doc, head & 1 ? onceInBody : reader.byte());
  }
}

/** Goes through postings, and where in the texts they are, by ascending texts. */
export class PlaceCursor {
  /** The text it stands at; before the first, 0. */
  doc = 0;
  facts = 0;
  private readonly reader: ByteReader;
  private readonly places: ByteReader;
  private left: number;
  /** Positions of the text that were not read yet. */
  private positions = 0;

  constructor(private readonly postings: Postings) {
    this.reader = new ByteReader(postings.bytes);
    this.places = new ByteReader(postings.places);
    this.left = postings.count;
  }

  /** Moves to a text that is not before the one it stands at. True when the term is in it. */
  seek(doc: number): boolean {
    while (this.doc < doc && this.next());
    return this.doc === doc;
  }

  /** Moves to the next text. False after the last. */
  next(): boolean {
    if (this.left === 0) return false;
    this.skipPlaces();
    const head = this.reader.varint();
    this.doc = (this.doc || this.postings.first) + (head >> 1);
    this.facts = head & 1 ? onceInBody : this.reader.byte();
    this.left -= 1;
    // A torn row may tell of more than there is.
    this.positions = Math.min(positionsTold(this.facts) || this.places.varint(), this.postings.places.length);
    return true;
  }

  /** Tells the positions in the text it stands at, once. */
  readPlaces(onPosition: (position: number) => void): void {
    let position = 0;
    for (; this.positions > 0; this.positions--) {
      position += this.places.varint();
      onPosition(position);
    }
  }

  /** Goes past them. Returns how many bytes of places were passed until now. */
  skipPlaces(): number {
    this.places.skipVarints(this.positions);
    this.positions = 0;
    return this.places.at;
  }
}

/**
 * One list of several, given by ascending texts; without the texts that are dead. `undefined` when none is left. What is written stands in
 * `writers`, if they are given, until they are used again.
 */
export function joinPostings(
  lists: readonly Postings[],
  dead: ReadonlySet<number>,
  writers = { bytes: new ByteWriter(), places: new ByteWriter() },
): Postings | undefined {
  const parts = dead.size ? lists.flatMap((list) => withoutDead(list, dead) ?? []) : lists;
  const [head] = parts;
  if (!head || parts.length === 1) return head;
  const { bytes, places } = writers;
  bytes.clear();
  places.clear();
  let count = 0;
  let last = head.first;
  for (const part of parts) {
    // The first posting of a list begins with one byte: no distance, plain or not.
    bytes.varint((part.first - last) * 2 + ((part.bytes[0] ?? 0) & 1));
    bytes.append(part.bytes, 1);
    places.append(part.places);
    count += part.count;
    last = part.last;
  }
  return { count, first: head.first, last, bytes: bytes.written(), places: places.written() };
}

function withoutDead(list: Postings, dead: ReadonlySet<number>): Postings | undefined {
  const writer = new ByteWriter();
  const places = new ByteWriter();
  const kept: number[] = [];
  for (const cursor = new PlaceCursor(list); ;) {
    // Where the places of the next text begin, with how many they are.
    const from = cursor.skipPlaces();
    if (!cursor.next()) break;
    const { doc, facts } = cursor;
    if (dead.has(doc)) continue;
    writePosting(writer, doc - (kept.at(-1) ?? doc), facts);
    places.append(list.places, from, Math.min(cursor.skipPlaces(), list.places.length));
    kept.push(doc);
  }
  const [first] = kept;
  if (first === undefined) return undefined;
  return {
    count: kept.length,
    first,
    last: kept.at(-1) ?? first,
    bytes: writer.finish(),
    places: places.finish(),
  };
}
