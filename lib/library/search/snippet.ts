import { findPossible, mayHold } from './may-hold';
import type { Clause } from './query';
import { toText } from './units';
import { WordCutter } from './word-cutter';

/** A stretch of a text, in UTF-16 units: from `start` to before `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** Some words around what was found, out of the text as it is. */
export interface Snippet {
  text: string;
  /** What was found, within `text`. */
  hits: TextRange[];
  /** Something stands before and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** In UTF-16 units: about two lines of a row. */
const snippetLength = 200;
/** What of it stands before the first hit. */
const leadIn = 60;

/** Where in a text the clauses are met, in order, no two touching the same character. Phrases only where they stand whole. */
export function findHits(text: string, clauses: readonly Clause[]): TextRange[] {
  return joinRanges(findEach(text, 0, text.length, wantedOf(clauses)));
}

/** True when the terms of the clause stand in the text beside each other. */
export function hasPhrase(text: string, clause: Clause): boolean {
  if (!clause.terms.every((term) => mayHold(text, term))) return false;
  return findPhrases(text, 0, text.length, clause).length > 0;
}

/**
 * The first part of a text with all that was asked in it, else the one with the most; `undefined` when nothing of it is there. Only lines
 * that may hold something are taken apart, and none after the first part with all.
 */
export function findSnippet(text: string, clauses: readonly Clause[]): Snippet | undefined {
  const reader = new HitReader(text, wantedOf(clauses));
  const best = findWindow(reader);
  if (!best) return undefined;
  const start = startOfWord(text, Math.max(0, best.start - leadIn));
  const end = endOfWord(text, Math.min(text.length, start + snippetLength));
  while (reader.readTo < end) reader.readOn();
  const hits = joinRanges(reader.hits.filter((hit) => hit.start >= start && hit.end <= end));
  return {
    text: text.slice(start, end),
    hits: hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Clauses that can be met by words of a text. */
function wantedOf(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !clause.not && !clause.in && clause.terms.length > 0);
}

interface ClauseHit extends TextRange {
  clause: Clause;
}

/** What meets the clauses in a stretch of a text. */
function findEach(text: string, from: number, to: number, wanted: readonly Clause[]): ClauseHit[] {
  const hits: ClauseHit[] = [];
  for (const clause of wanted) {
    const find = clause.terms.length > 1 ? findPhrases : findWords;
    for (const { start, end } of find(text, from, to, clause)) hits.push({ start, end, clause });
  }
  return hits;
}

/** Takes apart only what stands between spaces around what may be the word: beyond them nothing changes how it is cut. */
function findWords(text: string, from: number, to: number, clause: Clause): TextRange[] {
  return possibleRuns(text, from, to, clause).flatMap(({ start, end }) =>
    readWords(text, start, end).filter((word) => fits(word.term, clause, 0)),
  );
}

/** A letter or digit that is a word, or part of one, whatever stands beside it. */
const partOfWord = /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u;

/** The same for words that stand beside each other: as many runs more as it takes to see whether they go on. */
function findPhrases(text: string, from: number, to: number, clause: Clause): TextRange[] {
  const [, second = ''] = clause.terms;
  return possibleRuns(text, from, to, clause).flatMap((run) => {
    const next = endOfRun(text, run.end, to);
    // Most begin a phrase that goes on otherwise.
    if (!mayHold(text, second, run.start, next) && partOfWord.test(text.slice(run.end, next))) return [];
    // Twice as many each time: a page may have put a hundred thousand signs that are no words behind one that is.
    for (let { end } = run, runs = clause.terms.length - 1; ; runs *= 2) {
      for (let more = runs; more > 0; more--) end = endOfRun(text, end, to);
      const found = readWords(text, run.start, end);
      const last = found.findLast((word) => word.start < run.end && fits(word.term, clause, 0));
      if (!last) return [];
      if (end === to || (found.at(-1)?.position ?? 0) >= last.position + clause.terms.length - 1)
        return findPhrase(found, clause).filter(({ start }) => start < run.end);
    }
  });
}

/** What stands between spaces and may hold the first word. */
function possibleRuns(text: string, from: number, to: number, { terms: [head = ''] }: Clause): TextRange[] {
  const runs: TextRange[] = [];
  for (let at = from; (at = findPossible(text, head, at, to)) >= 0;) {
    let start = at;
    while (start > from && !isSpace(text, start - 1)) start--;
    at = endOfRun(text, at, to);
    runs.push({ start, end: at });
  }
  return runs;
}

/** Where the run that begins here ends, spaces before it left out. */
function endOfRun(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  while (at < to && !isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20;
}

/** One for all texts: a query takes a hundred runs of a few letters apart, and its buffers cost more than they do. */
const cutter = new WordCutter((units, length, start, end, position) => {
  told.push({ start: before + start, end: before + end, term: toText(units, 0, length), position });
}, 'mark');
let told: Word[] = [];
/** How much of the text is before what is cut. */
let before = 0;

function readWords(text: string, from: number, to: number): Word[] {
  told = [];
  before = from;
  cutter.cut(text.slice(from, to));
  return told;
}

/** Takes a text apart as far as it is asked: whole lines, so that nothing is cut otherwise than it was for the index. */
class HitReader {
  readonly hits: ClauseHit[] = [];
  /** Up to where all hits are known. */
  readTo = 0;
  private readonly looked: { clause: Clause; head: PossiblePlaces; others: PossiblePlaces[] }[];

  constructor(
    private readonly text: string,
    readonly wanted: readonly Clause[],
  ) {
    this.looked = wanted.map((clause) => {
      const [head, ...others] = clause.terms.map((term) => new PossiblePlaces(text, term));
      return { clause, head: head as PossiblePlaces, others };
    });
  }

  /** Reads up to the end of the next line that may hold something, or of the text. Returns the new hits, in order. */
  readOn(): ClauseHit[] {
    const { text, looked } = this;
    while (this.readTo < text.length) {
      const next = Math.min(...looked.map(({ head }) => head.from(this.readTo)));
      if (next === Infinity) break;
      const start = text.lastIndexOf('\n', next - 1) + 1;
      const end = lineEnd(text, start);
      this.readTo = end + 1;
      // A phrase may go on in the next line.
      const last = looked.some(({ others }) => others.length > 0) ? lineEnd(text, end + 1) : end;
      const met = looked
        .filter(
          ({ head, others }) => head.from(start) < end && others.every((other) => other.from(start) < last),
        )
        .map(({ clause }) => clause);
      if (met.length === 0) continue;
      const hits = findEach(text, start, last, met)
        .filter((hit) => hit.start < end)
        .toSorted((one, other) => one.start - other.start);
      this.hits.push(...hits);
      return hits;
    }
    this.readTo = text.length;
    return [];
  }

  get ended(): boolean {
    return this.readTo >= this.text.length;
  }
}

/** Where a term may begin in a text, asked for from ever later offsets on. */
class PossiblePlaces {
  private next = -1;

  constructor(
    private readonly text: string,
    private readonly term: string,
  ) {}

  /** The first at an offset or after it; `Infinity`: none. */
  from(offset: number): number {
    if (this.next >= offset) return this.next;
    const found = findPossible(this.text, this.term, offset, this.text.length);
    return (this.next = found < 0 ? Infinity : found);
  }
}

/** The hit from which on a snippet holds the most clauses. */
function findWindow(reader: HitReader): TextRange | undefined {
  let best: TextRange | undefined;
  let most = 0;
  let near: ClauseHit[] = [];
  while (!reader.ended) {
    const hits = reader.readOn();
    const from = hits[0]?.start ?? 0;
    near = [...near.filter((hit) => hit.end > from - snippetLength), ...hits];
    for (const [index, hit] of near.entries()) {
      const met = new Set<Clause>();
      for (let at = index; at < near.length; at++) {
        const other = near[at];
        if (!other || (at > index && other.end > hit.start + snippetLength - leadIn)) break;
        met.add(other.clause);
      }
      if (met.size > most) [best, most] = [hit, met.size];
      if (most === reader.wanted.length) return best;
    }
  }
  return best;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

interface Word extends TextRange {
  term: string;
  position: number;
}

/** True when a word is the one of that place in the clause. */
function fits(term: string, { terms, prefix }: Clause, index: number): boolean {
  const wanted = terms[index] ?? '';
  return prefix && index === terms.length - 1 ? term.startsWith(wanted) : term === wanted;
}

function findPhrase(words: readonly Word[], clause: Clause): TextRange[] {
  const heads = words.filter((word) => fits(word.term, clause, 0));
  if (heads.length === 0) return [];
  const byPosition = new Map<number, Word[]>();
  for (const word of words) {
    const others = byPosition.get(word.position);
    if (others) others.push(word);
    else byPosition.set(word.position, [word]);
  }
  return heads.flatMap((head) => {
    let end = head.end;
    for (let index = 1; index < clause.terms.length; index++) {
      const next = byPosition.get(head.position + index)?.find((word) => fits(word.term, clause, index));
      if (!next) return [];
      end = next.end;
    }
    return [{ start: head.start, end }];
  });
}

/** Ranges that touch or overlap as one: pairs of characters, a word told twice. */
function joinRanges(ranges: TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ start: range.start, end: range.end });
  }
  return joined;
}

/** The nearest beginning of a word before an offset, not further away than a long word. */
function startOfWord(text: string, at: number): number {
  if (at === 0) return 0;
  const from = Math.max(0, at - 30);
  const space = text.slice(from, at).search(/\s\S*$/);
  const start = space >= 0 ? from + space + 1 : at;
  return isInsidePair(text, start) ? start - 1 : start;
}

function endOfWord(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/);
  const end = space >= 0 ? at + space : at;
  return isInsidePair(text, end) ? end + 1 : end;
}

function isInsidePair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
