import { maxTermLength } from './fold-run';
import { type FrequentTerms, mostTelling } from './frequent-terms';
import { grown } from './grown';
import type { IndexedTexts } from './indexed-texts';
import { type Block, TermPacker } from './packed-terms';
import { fields, positionsTold, type PostingsWriter, toFacts } from './postings';
import { sortTerms } from './sort-terms';
import { TermTable } from './term-table';
import { packLength } from './text-length';
import { toUnits } from './units';
import { WordCutter } from './word-cutter';

/** What the terms of some texts come to. */
export interface BuiltSegment {
  blocks: Block[];
  /** A byte each. See text-length.ts. */
  lengths: Uint8Array;
  frequent: FrequentTerms;
  tokens: number;
}

/** How many bits of a place are the field it is in: 0 for the body. */
const fieldBits = 4;
const fieldMask = (1 << fieldBits) - 1;

const noPrefix = toUnits('');
const prefixes = { author: toUnits('author:'), site: toUnits('site:'), tag: toUnits('tag:') };
const longestPrefix = 7;

/**
 * Indexes texts, told in the order of their numbers, in memory. Each word is written down as it comes, as two numbers; they are put in the order
 * of the terms at the end and at once. An object for each term or posting would keep the garbage collector busier than the index.
 */
export class SegmentBuilder {
  private readonly terms = new TermTable();
  /** By word: its term, and its position with the field it is in. */
  private term = new Int32Array(1 << 10);
  private place = new Int32Array(1 << 10);
  private words = 0;
  /** By text: where its words end, and its length. */
  private readonly ends: number[] = [];
  private readonly lengths: number[] = [];
  private readonly cutter = new WordCutter((units, length, _start, _end, position) =>
    this.hear(units, length, position),
  );
  private field = 0;
  /** What a word is told with once more. */
  private prefix = noPrefix;
  private readonly prefixed = new Uint16Array(maxTermLength + longestPrefix);
  private tokens = 0;

  add({ headline, dek, body, authors, site, topics }: IndexedTexts): void {
    const before = this.tokens;
    const start = this.words;
    let from = this.read(headline, fields.headline, noPrefix, 0);
    from = this.read(dek, fields.dek, noPrefix, from);
    from = this.read(body, 0, noPrefix, from);
    for (const author of authors) from = this.read(author, fields.people, prefixes.author, from);
    for (const name of site) from = this.read(name, fields.label, prefixes.site, from);
    for (const topic of topics) from = this.read(topic, fields.label, prefixes.tag, from);
    this.term = grown(this.term, this.words);
    this.terms.numberTold(this.term, start);
    this.ends.push(this.words);
    this.lengths.push(packLength(this.tokens - before));
  }

  /** `firstDoc`: the number of the first text; the others follow without gaps. `blockSize` in bytes. */
  finish(firstDoc: number, blockSize?: number): BuiltSegment {
    const { letters, starts } = this.terms;
    const packer = new TermPacker(firstDoc, mostTelling(this.lengths.length), blockSize);
    const order = sortTerms(this.terms);
    const { ends, words } = this.inOrder(order);
    let from = 0;
    for (let index = 0; index < order.length; index++) {
      const term = order[index] ?? 0;
      const to = ends[index] ?? 0;
      packer.begin(letters, starts[term] ?? 0, starts[term + 1] ?? 0);
      packWords(words, from, to, firstDoc, packer.postings);
      packer.end();
      from = to;
    }
    return {
      blocks: packer.finish(),
      lengths: Uint8Array.from(this.lengths),
      frequent: packer.frequent,
      tokens: this.tokens,
    };
  }

  /** Returns where the next text begins: after a gap, so that no phrase runs from one into the other. */
  private read(text: string, field: number, prefix: Uint16Array, from: number): number {
    this.field = field;
    this.prefix = prefix;
    this.prefixed.set(prefix);
    return this.cutter.cut(text, from) + 1;
  }

  private hear(units: Uint16Array, length: number, position: number): void {
    const { prefix } = this;
    this.tokens += 1;
    this.note(units, length, position);
    if (prefix === noPrefix) return;
    for (let index = 0; index < length; index++) this.prefixed[prefix.length + index] = units[index] ?? 0;
    this.note(this.prefixed, prefix.length + length, position);
  }

  private note(units: Uint16Array, length: number, position: number): void {
    this.terms.tell(units, length);
    const word = this.words++;
    if (word === this.place.length) this.place = grown(this.place, word + 1);
    this.place[word] = (position << fieldBits) | this.field;
  }

  /** The words in the order of their terms. */
  private inOrder(order: Int32Array): OrderedWords {
    const { ends: textEnds, place, term, words: count } = this;
    const ranks = new Int32Array(order.length);
    for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
    // Where those of each term begin; each that is put there moves it on, in the end to where they end.
    const next = new Int32Array(order.length + 1);
    for (let word = 0; word < count; word++) {
      const rank = ranks[term[word] ?? 0] ?? 0;
      next[rank + 1] = (next[rank + 1] ?? 0) + 2;
    }
    for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
    const words = new Int32Array(count * 2);
    for (let doc = 0, word = 0; doc < textEnds.length; doc++) {
      for (const end = textEnds[doc] ?? 0; word < end; word++) {
        const rank = ranks[term[word] ?? 0] ?? 0;
        const at = next[rank] ?? 0;
        words[at] = doc;
        words[at + 1] = place[word] ?? 0;
        next[rank] = at + 2;
      }
    }
    return { ends: next, words };
  }
}

/** Of each word two numbers, its text (the first is 0) and its place, in the order of their terms, and where those of each term end. */
interface OrderedWords {
  ends: Int32Array;
  words: Int32Array;
}

/** Tells a stretch of words. No arrays or objects on the way: this runs some hundred times a text, and for what works in the background the browser compiles little. */
function packWords(
  words: Int32Array,
  from: number,
  to: number,
  firstDoc: number,
  postings: PostingsWriter,
): void {
  for (let at = from; at < to;) {
    const doc = words[at] ?? 0;
    const start = at;
    let inBody = 0;
    let inFields = 0;
    for (; at < to && words[at] === doc; at += 2) {
      const field = (words[at + 1] ?? 0) & fieldMask;
      inFields |= field;
      if (field === 0) inBody++;
    }
    const facts = toFacts(inBody, inFields);
    postings.tellText(firstDoc + doc, facts);
    if (positionsTold(facts) === 0) postings.tellPlace((at - start) >> 1);
    let before = 0;
    for (let word = start + 1; word < at; word += 2) {
      const position = (words[word] ?? 0) >>> fieldBits;
      postings.tellPlace(position - before);
      before = position;
    }
  }
}
