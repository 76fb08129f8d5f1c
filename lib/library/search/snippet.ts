import { mayHold } from './may-hold';
import type { Clause } from './query';
import { tokenise } from './tokenise';

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
  const words: Word[] = [];
  tokenise(text, (term, start, end, position) => words.push({ term, start, end, position }), 'mark');
  return findPhrase(words, clause).length > 0;
}

/**
 * The first part of a text with all that was asked in it, else the one with the most; `undefined` when nothing of it is there. Only lines
 * that may hold something are taken apart, and none after the first part with all.
 */
export function findSnippet(text: string, clauses: readonly Clause[]): Snippet | undefined {
  const wanted = wantedOf(clauses);
  const best = findWindow(text, wanted);
  if (!best) return undefined;
  const start = startOfWord(text, Math.max(0, best.start - leadIn));
  const end = endOfWord(text, Math.min(text.length, start + snippetLength));
  // Whole lines, so that nothing is cut otherwise than it was for the index.
  const hits = joinRanges(findEach(text, lineStart(text, start), lineEnd(text, end), wanted));
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    text: text.slice(start, end),
    hits: inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
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
  const single = wanted.filter((clause) => clause.terms.length === 1);
  const phrases = wanted.filter((clause) => clause.terms.length > 1);
  const hits: ClauseHit[] = [];
  const words: Word[] = [];
  tokenise(
    text.slice(from, to),
    (term, start, end, position) => {
      const at = { start: from + start, end: from + end };
      for (const clause of single) if (fits(term, clause, 0)) hits.push({ ...at, clause });
      if (phrases.length) words.push({ ...at, term, position });
    },
    'mark',
  );
  for (const clause of phrases) for (const hit of findPhrase(words, clause)) hits.push({ ...hit, clause });
  return hits;
}

/** The hit from which on a snippet holds the most clauses. */
function findWindow(text: string, wanted: readonly Clause[]): TextRange | undefined {
  let best: TextRange | undefined;
  let most = 0;
  let near: ClauseHit[] = [];
  for (let from = 0; from < text.length;) {
    const [start, end] = nextStretch(text, from, wanted);
    from = end;
    if (start === end) break;
    const hits = findEach(text, start, end, wanted).toSorted((one, other) => one.start - other.start);
    near = [...near.filter((hit) => hit.end > start - snippetLength), ...hits];
    for (const [index, hit] of near.entries()) {
      const met = new Set<Clause>();
      for (let at = index; at < near.length; at++) {
        const other = near[at];
        if (!other || (at > index && other.end > hit.start + snippetLength - leadIn)) break;
        met.add(other.clause);
      }
      if (met.size > most) [best, most] = [hit, met.size];
      if (most === wanted.length) return best;
    }
  }
  return best;
}

/** The next lines that may hold what is asked; a phrase may go on in the next line. Empty at the end when there are none. */
function nextStretch(text: string, from: number, wanted: readonly Clause[]): [number, number] {
  for (let start = from; start < text.length;) {
    const end = lineEnd(text, start);
    const terms = wanted.filter((clause) => mayHold(text, clause.terms[0] ?? '', start, end));
    if (terms.length === 0) start = end + 1;
    else return [start, terms.some((clause) => clause.terms.length > 1) ? lineEnd(text, end + 1) : end + 1];
  }
  return [text.length, text.length];
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
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
  const byPosition = new Map<number, Word[]>();
  for (const word of words) {
    const others = byPosition.get(word.position);
    if (others) others.push(word);
    else byPosition.set(word.position, [word]);
  }
  return words
    .filter((word) => fits(word.term, clause, 0))
    .flatMap((head) => {
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
