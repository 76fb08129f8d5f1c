import { isJoiner } from './joiners';
import { termOf } from './known-spellings';
import { none, paired, scriptOf, spaced } from './script-of';

/**
 * Hears each term of a text: how it is spelt in the index, where it stands in the text (UTF-16 offsets), and its place in
 * the order of words. Terms of one place are spellings of one word ('e', 'mail' and 'email').
 */
export type OnTerm = (term: string, start: number, end: number, position: number) => void;

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

/** Cuts a text into terms and tells each, in order. Returns the position after the last. */
export function tokenise(text: string, onTerm: OnTerm, purpose: Purpose = 'index', from = 0): number {
  let position = from;
  // Runs with nothing but an apostrophe, a hyphen or a point between them: 'O’Brien', 'covid-19', '1,000', 'U.S'.
  let chain: Part[] = [];
  let joiners = '';
  let isWordStart: ((at: number) => boolean) | undefined;
  const endChain = () => {
    if (chain.length) position = tellChain(chain, joiners, onTerm, purpose, position);
    chain = [];
    joiners = '';
  };

  for (let end = 0, start = 0; start < text.length; start = end) {
    const script = scriptAt(text, start);
    end = start + widthAt(text, start);
    if (script === none) continue;
    while (end < text.length && scriptAt(text, end) === script) end += widthAt(text, end);
    if (script === spaced) {
      const last = chain.at(-1);
      const follows = last !== undefined && start === last.end + 1 && isJoiner(text.charCodeAt(last.end));
      if (follows) joiners += text.charAt(last.end);
      else if (last) endChain();
      if (follows || isJoiner(text.charCodeAt(end))) {
        chain.push({ term: termOf(text, start, end), start, end });
      } else {
        const term = termOf(text, start, end);
        if (term) onTerm(term, start, end, position++);
      }
    } else if (script === paired) {
      endChain();
      if (purpose === 'index') isWordStart ??= wordStartsOf(text);
      position = tellPairs(text, start, end, onTerm, isWordStart, purpose === 'query', position);
    } else {
      endChain();
      for (const word of segmenter.segment(text.slice(start, end))) {
        const at = start + word.index;
        onTerm(termOf(text, at, at + word.segment.length), at, at + word.segment.length, position++);
      }
    }
  }
  endChain();
  return position;
}

/** True for a term of which only the beginning is known: one character of a script that is indexed in pairs. */
export function isHalfPair(term: string): boolean {
  return scriptAt(term, 0) === paired && term.length === widthAt(term, 0);
}

function scriptAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return scriptOf(isHighSurrogate(code) ? (text.codePointAt(index) ?? code) : code);
}

function widthAt(text: string, index: number): number {
  return isHighSurrogate(text.charCodeAt(index)) && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function tellChain(chain: Part[], joiners: string, onTerm: OnTerm, purpose: Purpose, from: number): number {
  const parts = chain.filter((part) => part.term);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return from;
  const whole = parts.map((part) => part.term).join('');
  if (parts.length > 1 && isOneWord(parts, joiners)) {
    onTerm(termOf(whole, 0, whole.length), first.start, last.end, from);
    return from + 1;
  }
  let position = from;
  for (const part of parts) onTerm(part.term, part.start, part.end, position++);
  // 'e-mail' is found by 'email', 'don’t' by 'dont'; 'Lebanon’s' need not be found by 'lebanons'.
  const joined = parts.length === 2 && /['’ʼ\-‐‑]/.test(joiners) && last.term !== 's';
  if (joined && purpose !== 'query' && whole.length <= maxJoinedLength)
    onTerm(whole, first.start, last.end, position - 1);
  return position;
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

/**
 * Each character with the next, so that what stands in the text is found however a dictionary would cut it; a pair that
 * lies within one word counts twice and so ranks higher. The last character is told alone.
 */
function tellPairs(
  text: string,
  start: number,
  end: number,
  onTerm: OnTerm,
  isWordStart: ((at: number) => boolean) | undefined,
  isQuery: boolean,
  from: number,
): number {
  let position = from;
  let next = 0;
  for (let at = start; at < end; at = next) {
    next = nextCharacter(text, at, end);
    if (next === end) {
      if (!isQuery || at === start) onTerm(termOf(text, at, end), at, end, position);
    } else {
      const pairEnd = nextCharacter(text, next, end);
      const pair = termOf(text, at, pairEnd);
      onTerm(pair, at, pairEnd, position);
      if (isWordStart && !isWordStart(next)) onTerm(pair, at, pairEnd, position);
    }
    position += 1;
  }
  return position;
}

/** Where the character after this one begins; the voice mark that half-width kana carry beside them belongs to the kana. */
function nextCharacter(text: string, at: number, end: number): number {
  let next = at + widthAt(text, at);
  while (next < end && isVoiceMark(text.charCodeAt(next))) next += 1;
  return Math.min(next, end);
}

function isVoiceMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

/** Tells where the dictionary's words begin. Takes the text apart line by line, not run by run: to begin costs more than to go on. */
function wordStartsOf(text: string): (at: number) => boolean {
  let [from, to] = [0, 0];
  let starts = new Set<number>();
  return (at) => {
    if (at >= to) {
      from = text.lastIndexOf('\n', at) + 1;
      to = text.indexOf('\n', at);
      if (to < 0) to = text.length;
      starts = new Set();
      for (const word of segmenter.segment(text.slice(from, to))) starts.add(from + word.index);
    }
    return starts.has(at);
  };
}
