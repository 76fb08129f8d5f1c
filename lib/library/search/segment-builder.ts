import { ByteWriter } from './byte-writer';
import type { IndexedTexts } from './indexed-texts';
import { type Block, TermPacker } from './packed-terms';
import { fields, positionsTold, toFacts, writePosting } from './postings';
import { packLength } from './text-length';
import { tokenise } from './tokenise';

/** What the terms of some texts come to. */
export interface BuiltSegment {
  blocks: Block[];
  /** A byte each. See text-length.ts. */
  lengths: Uint8Array;
  tokens: number;
}

/**
 * Indexes texts, told in the order of their numbers, in memory. Terms and postings are numbered, and what is known of them stands
 * in arrays under their numbers: an object for each would keep the garbage collector busier than the index. Postings stand in the order of
 * the texts until they are put in that of the terms, at the end and at once.
 */
export class SegmentBuilder {
  private terms = new Map<string, number>();
  /** By term: how many texts. */
  private count: number[] = [];
  /** By posting: its term, text (the first is 0) and facts, and where its places begin in the log. */
  private term: number[] = [];
  private doc: number[] = [];
  private facts: number[] = [];
  private start: number[] = [];
  private log = new ByteWriter();
  private lengths: number[] = [];
  private tokens = 0;
  private text = new TextTerms();
  private readonly toNumber = (term: string) => this.numberOf(term);

  add(texts: IndexedTexts): void {
    const { text } = this;
    const doc = this.lengths.length;
    text.read(texts, this.toNumber);
    for (let slot = 0; slot < text.size; slot++) {
      const term = text.term[slot] ?? 0;
      const facts = toFacts(text.inBody[slot] ?? 0, text.fields[slot] ?? 0);
      this.count[term] = (this.count[term] ?? 0) + 1;
      this.term.push(term);
      this.doc.push(doc);
      this.facts.push(facts);
      this.start.push(this.log.size);
      text.writePlaces(slot, positionsTold(facts) === 0, this.log);
    }
    this.lengths.push(packLength(text.length));
    this.tokens += text.length;
  }

  /** `firstDoc`: the number of the first text; the others follow without gaps. `blockSize` in bytes. */
  finish(firstDoc: number, blockSize?: number): BuiltSegment {
    const log = this.log.written();
    const packer = new TermPacker(blockSize);
    const [bytes, places] = [new ByteWriter(), new ByteWriter()];
    const { order, ends } = this.byTerm();
    // In the order of code units.
    for (const name of [...this.terms.keys()].toSorted()) {
      const term = this.terms.get(name) ?? 0;
      const count = this.count[term] ?? 0;
      const end = ends[term] ?? 0;
      const first = firstDoc + (this.doc[order[end - count] ?? 0] ?? 0);
      bytes.clear();
      places.clear();
      let last = first;
      for (let at = end - count; at < end; at++) {
        const posting = order[at] ?? 0;
        const doc = firstDoc + (this.doc[posting] ?? 0);
        writePosting(bytes, doc - last, this.facts[posting] ?? 0);
        places.append(log, this.start[posting], this.start[posting + 1] ?? log.length);
        last = doc;
      }
      packer.add(name, { count, first, last, bytes: bytes.written(), places: places.written() });
    }
    return { blocks: packer.finish(), lengths: Uint8Array.from(this.lengths), tokens: this.tokens };
  }

  /** The postings in the order of their terms' numbers, and where those of each term end. */
  private byTerm(): { order: Uint32Array; ends: Uint32Array } {
    const ends = new Uint32Array(this.count.length);
    for (let term = 0, end = 0; term < ends.length; term++) {
      ends[term] = end;
      end += this.count[term] ?? 0;
    }
    const order = new Uint32Array(this.term.length);
    for (let posting = 0; posting < order.length; posting++) {
      const term = this.term[posting] ?? 0;
      const at = ends[term] ?? 0;
      order[at] = posting;
      ends[term] = at + 1;
    }
    return { order, ends };
  }

  private numberOf(term: string): number {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    const number = this.count.length;
    this.terms.set(term, number);
    this.count.push(0);
    return number;
  }
}

/** The terms of one text, made anew for each: by slot the term, how often it is in the body, the fields it is in, its positions. */
class TextTerms {
  size = 0;
  length = 0;
  term: number[] = [];
  inBody: number[] = [];
  fields: number[] = [];
  /** By term the slot it had in the text it was last in, and which text that was. */
  private slots: number[] = [];
  private seenIn: number[] = [];
  private texts = 0;
  /** By slot how many positions, the first and last; by position told, the position and the one told next for the same term. */
  private told: number[] = [];
  private head: number[] = [];
  private tail: number[] = [];
  private position: number[] = [];
  private next: number[] = [];

  read(texts: IndexedTexts, numberOf: (term: string) => number): void {
    this.size = 0;
    this.length = 0;
    this.texts += 1;
    this.position.length = 0;
    this.next.length = 0;
    let from = 0;
    const read = (text: string, field: number, prefix = '') => {
      const hear = (term: string, _start: number, _end: number, position: number) => {
        this.hear(numberOf(term), field, position);
        if (prefix) this.hear(numberOf(prefix + term), field, position);
        this.length += 1;
      };
      // A gap, so that no phrase runs from one text into the next.
      from = tokenise(text, hear, 'index', from) + 1;
    };
    read(texts.headline, fields.headline);
    read(texts.dek, fields.dek);
    read(texts.body, 0);
    for (const author of texts.authors) read(author, fields.people, 'author:');
    for (const name of texts.site) read(name, fields.label, 'site:');
    for (const topic of texts.topics) read(topic, fields.label, 'tag:');
  }

  /** Writes the positions, ascending; how many first, if that is to be said. */
  writePlaces(slot: number, withCount: boolean, writer: ByteWriter): void {
    if (withCount) writer.varint(this.told[slot] ?? 0);
    let before = 0;
    for (let told = this.head[slot] ?? -1; told >= 0; told = this.next[told] ?? -1) {
      const position = this.position[told] ?? 0;
      writer.varint(position - before);
      before = position;
    }
  }

  private hear(term: number, field: number, position: number): void {
    let slot = this.seenIn[term] === this.texts ? (this.slots[term] ?? 0) : -1;
    const told = this.position.push(position) - 1;
    this.next.push(-1);
    if (slot < 0) {
      slot = this.size++;
      this.slots[term] = slot;
      this.seenIn[term] = this.texts;
      this.term[slot] = term;
      this.inBody[slot] = 0;
      this.fields[slot] = 0;
      this.told[slot] = 0;
      this.head[slot] = told;
    } else this.next[this.tail[slot] ?? 0] = told;
    this.tail[slot] = told;
    this.told[slot] = (this.told[slot] ?? 0) + 1;
    if (field) this.fields[slot] = (this.fields[slot] ?? 0) | field;
    else this.inBody[slot] = (this.inBody[slot] ?? 0) + 1;
  }
}
