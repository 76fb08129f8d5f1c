import type { Clause, Facet, Filter, Query, State } from './query';
import { isHalfPair } from './word-cutter';
import { tokenise } from './tokenise';

const quotes = '"“”„«»';
const facets: ReadonlySet<string> = new Set<Facet>(['author', 'site', 'tag']);
const states: ReadonlySet<string> = new Set<State>(['unread', 'reading', 'archived', 'favourite']);
/** Longer ones are no question a person typed. */
const maxLength = 1000;

/** A word of the query as it was typed. */
interface Piece {
  not: boolean;
  operator?: string;
  text: string;
  quoted: boolean;
  /** A quote that was not closed, or a word at the very end: more may come. */
  open: boolean;
}

/**
 * Reads what a person typed: words, "phrases", -without, author: site: tag: is: before: after:. There are no errors: what is no
 * operator, or has a value it cannot have, is words. While `typing`, the last word may be unfinished.
 */
export function parseQuery(text: string, { typing = false }: { typing?: boolean } = {}): Query {
  const query: Query = { clauses: [], filters: [] };
  for (const piece of readPieces(text.slice(0, maxLength))) {
    const { not, operator, text: value } = piece;
    const unfinished = typing && piece.open;
    const filter = operator === undefined ? undefined : findFilter(operator.toLowerCase(), value, not);
    if (filter) query.filters.push(filter);
    else if (operator !== undefined && facets.has(operator.toLowerCase()) && hasTerms(value))
      addClause(query, value, { not, prefix: unfinished, in: operator.toLowerCase() as Facet });
    else if (operator === undefined) addClause(query, value, { not, prefix: unfinished });
    else addWords(query, operator, value, not, unfinished);
  }
  return query;
}

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const readUntil = (isEnd: (character: string) => boolean) => {
    const start = at;
    while (at < text.length && !isEnd(text.charAt(at))) at++;
    return text.slice(start, at);
  };
  const isQuote = (character: string) => quotes.includes(character);
  const isSpace = (character: string) => /\s/.test(character);
  while (at < text.length) {
    if (isSpace(text.charAt(at))) {
      at++;
      continue;
    }
    const not = /^[-−–]$/.test(text.charAt(at));
    if (not) at++;
    const word = readUntil((character) => isSpace(character) || isQuote(character) || character === ':');
    const operator = text.charAt(at) === ':' && /^\p{L}+$/u.test(word) ? word : undefined;
    if (operator !== undefined) at++;
    const isQuoted = isQuote(text.charAt(at)) && (operator !== undefined || word === '');
    let rest: string;
    let closed = false;
    if (isQuoted) {
      at++;
      rest = readUntil(isQuote);
      closed = at < text.length;
      at++;
    } else {
      rest = readUntil((character) => isSpace(character) || isQuote(character));
      if (operator === undefined) rest = word + rest;
    }
    pieces.push({
      not,
      ...(operator !== undefined && { operator }),
      text: rest,
      quoted: isQuoted,
      open: isQuoted ? !closed : at >= text.length,
    });
  }
  return pieces;
}

/** 'note:this' is two words, and so is 'is:nothing'. */
function addWords(query: Query, operator: string, value: string, not: boolean, unfinished: boolean): void {
  if (not && hasTerms(value)) addClause(query, `${operator} ${value}`, { not, prefix: unfinished });
  else {
    addClause(query, operator, { not, prefix: false });
    addClause(query, value, { not, prefix: unfinished });
  }
}

function addClause(query: Query, text: string, about: Omit<Clause, 'terms'>): void {
  const terms = termsOf(text);
  const last = terms.at(-1);
  if (last === undefined) return;
  query.clauses.push({ ...about, terms, prefix: about.prefix || isHalfPair(last) || isHangul(last) });
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  tokenise(text, (term) => terms.push(term), 'query');
  return terms;
}

function hasTerms(text: string): boolean {
  return termsOf(text).length > 0;
}

/** Korean writes particles to the end of a word. */
function isHangul(term: string): boolean {
  return /\p{sc=Hangul}$/u.test(term);
}

function findFilter(operator: string, value: string, not: boolean): Filter | undefined {
  if (operator === 'is' && states.has(value.toLowerCase()))
    return { kind: 'state', state: value.toLowerCase() as State, not };
  if (operator !== 'before' && operator !== 'after') return undefined;
  const day = findDay(value);
  return day === undefined ? undefined : { kind: operator, day, not };
}

/** '2024', '2024-5', '2024-05-09' → the first day of it. A month or day that does not exist is none. */
function findDay(value: string): string | undefined {
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value.trim()) ?? [];
  if (!year) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : iso;
}
