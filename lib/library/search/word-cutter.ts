import { fold } from './fold';
import { grown } from './grown';
import { foldRun, maxTermLength, spell } from './fold-run';
import { isJoiner } from './joiners';
import { endOfRun, none, paired, scriptAt, spaced, widthAt } from './script-of';
import { toText, toUnits } from './units';

/**
 * Hears each term of a text: how it is spelt in the index (the first so many of some units, which the next term overwrites), where it stands in the
 * text (UTF-16 offsets), and its place in the order of words. Terms of one place are spellings of one word ('e', 'mail' and 'email').
 */
export type OnWord = (
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
  position: number,
) => void;

/**
 * 'index': everything that shall be found. 'mark': the same without telling a pair twice. 'query': only what must be there
 * for the text to be a hit, each place once.
 */
export type Purpose = 'index' | 'mark' | 'query';

const digits = /^\p{Nd}+$/u;
const maxJoinedLength = 24;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

interface Part {
  term: string;
  start: number;
  end: number;
}

/** True for a term of which only the beginning is known: one character of a script that is indexed in pairs. */
export function isHalfPair(term: string): boolean {
  const units = toUnits(term);
  return scriptAt(units, 0) === paired && units.length === widthAt(units, 0);
}

/** Cuts texts into terms, one after the other, and tells them as code units. */
export class WordCutter {
  private text = '';
  private units = new Uint16Array();
  private length = 0;
  private position = 0;
  /** The term that is told. */
  private readonly term = new Uint16Array(maxTermLength);
  // Runs with nothing but an apostrophe, a hyphen or a point between them: 'O’Brien', 'covid-19', '1,000', 'U.S'.
  private chain: Part[] = [];
  private joiners = '';
  /** By offset 1 where a word of the dictionary begins, up to where it was asked. */
  private wordStarts = new Uint8Array();
  private dictionaryRead = 0;

  constructor(
    private readonly onWord: OnWord,
    private readonly purpose: Purpose = 'index',
  ) {}

  /** Tells each term, in order. `from`: the position of the first. Returns that after the last. */
  cut(text: string, from = 0): number {
    this.text = text;
    this.length = text.length;
    this.position = from;
    this.dictionaryRead = 0;
    this.units = grown(this.units, text.length);
    const { units } = this;
    toUnits(text, units);
    for (let at = 0; (at = endOfRun(units, at, text.length, none)) < text.length;) {
      const start = at;
      const script = scriptAt(units, start);
      at = endOfRun(units, start, text.length, script);
      if (script === spaced) this.tellSpaced(start, at);
      else if (script === paired) this.tellPairs(start, at);
      else this.tellDictionary(start, at);
    }
    return this.position;
  }

  private tellSpaced(start: number, end: number): void {
    const { chain, term, units } = this;
    const length = foldRun(units, start, end, term);
    const goesOn = isJoiner(units[end] ?? 0) && end + 1 < this.length && scriptAt(units, end + 1) === spaced;
    if (chain.length === 0 && !goesOn) {
      if (length) this.onWord(term, length, start, end, this.position++);
      return;
    }
    chain.push({ term: toText(term, 0, length), start, end });
    if (goesOn) this.joiners += this.text.charAt(end);
    else this.tellChain();
  }

  private tell(term: string, start: number, end: number, position: number): void {
    this.onWord(this.term, spell(term, this.term), start, end, position);
  }

  private tellChain(): void {
    const { joiners } = this;
    const parts = this.chain.filter((part) => part.term);
    this.chain = [];
    this.joiners = '';
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return;
    const whole = parts.map((part) => part.term).join('');
    if (parts.length > 1 && isOneWord(parts, joiners)) {
      this.tell(fold(whole), first.start, last.end, this.position++);
      return;
    }
    for (const part of parts) this.tell(part.term, part.start, part.end, this.position++);
    // 'e-mail' is found by 'email', 'don’t' by 'dont'; 'Lebanon’s' need not be found by 'lebanons'.
    const isJoined = parts.length === 2 && /['’ʼ\-‐‑]/.test(joiners) && last.term !== 's';
    if (isJoined && this.purpose !== 'query' && whole.length <= maxJoinedLength)
      this.tell(whole, first.start, last.end, this.position - 1);
  }

  /**
   * Each character with the next, so that what stands in the text is found however a dictionary would cut it; a pair that
   * lies within one word counts twice and so ranks higher. The last character is told alone.
   */
  private tellPairs(start: number, end: number): void {
    const { term, units } = this;
    const isQuery = this.purpose === 'query';
    let next = 0;
    for (let at = start; at < end; at = next, this.position += 1) {
      next = nextCharacter(units, at, end);
      if (next === end) {
        if (isQuery && at !== start) continue;
        this.onWord(term, foldRun(units, at, end, term), at, end, this.position);
      } else {
        const pairEnd = nextCharacter(units, next, end);
        const length = foldRun(units, at, pairEnd, term);
        this.onWord(term, length, at, pairEnd, this.position);
        if (this.purpose === 'index' && !this.isWordStart(next))
          this.onWord(term, length, at, pairEnd, this.position);
      }
    }
  }

  private tellDictionary(start: number, end: number): void {
    const { term, units } = this;
    for (let at = start, wordEnd = start; at < end; at = wordEnd) {
      while (++wordEnd < end && !this.isWordStart(wordEnd));
      this.onWord(term, foldRun(units, at, wordEnd, term), at, wordEnd, this.position++);
    }
  }

  /** Asks the dictionary line by line, not run by run: to begin costs more than to go on. */
  private isWordStart(at: number): boolean {
    if (at >= this.dictionaryRead) this.askDictionary(at);
    return this.wordStarts[at] === 1;
  }

  private askDictionary(at: number): void {
    const { text } = this;
    this.wordStarts = grown(this.wordStarts, text.length);
    const from = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    this.dictionaryRead = end < 0 ? text.length : end;
    this.wordStarts.fill(0, from, this.dictionaryRead);
    const words = segmenter.segment(text.slice(from, this.dictionaryRead))[Symbol.iterator]();
    for (let word = words.next(); !word.done; word = words.next())
      this.wordStarts[from + word.value.index] = 1;
  }
}

/** Thousands ('1,000' is '1.000' is '1000') and initials ('U.S.' is 'US'). */
function isOneWord(parts: Part[], joiners: string): boolean {
  if (/^\.+$/.test(joiners) && parts.every((part) => /^\p{L}$/u.test(part.term))) return true;
  return (
    /^(?:,+|\.+|['’]+)$/.test(joiners) &&
    parts.every(
      (part, index) => digits.test(part.term) && (index ? part.term.length === 3 : part.term.length <= 3),
    )
  );
}

/** Where the character after this one begins; the voice mark that half-width kana carry beside them belongs to the kana. */
function nextCharacter(units: Uint16Array, at: number, end: number): number {
  let next = at + widthAt(units, at);
  while (next < end && isVoiceMark(units[next] ?? 0)) next += 1;
  return Math.min(next, end);
}

function isVoiceMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}
