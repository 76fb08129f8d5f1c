import type { SavedArticle } from '@/lib/library/tables';
import type { IndexedTexts } from './indexed-texts';
import type { Ordered } from './order-candidates';
import { passesFilters } from './passes-filters';
import type { Clause, Query } from './query';
import type { Hit, SearchAnswer } from './search-answer';
import { findHits, findSnippet, hasPhrase } from './snippet';
import { type TextAnswer, TextRequests } from './text-requests';

/** Candidates looked at together. */
const batchSize = 64;
/** Rows read beyond those wanted: one more tells that there is a next page, and one may be in the bin. */
const beyond = 2;

/** Takes the first hits of the candidates in order. `from`: how many were left out. Within the search's transaction. */
export async function collectHits(
  ordered: Ordered,
  query: Query,
  { limit, from, check }: { limit: number; from: number; check: () => void },
): Promise<SearchAnswer> {
  const hits: Hit[] = [];
  const reading = readingOf(query);
  for (let looked = from; ;) {
    const left = limit - hits.length;
    const texts = new TextRequests();
    const passing = new Set<SavedArticle>();
    // A text is asked for as soon as its row is there.
    const ask = (row: SavedArticle) => {
      if (!passesFilters(row, query.filters)) return;
      passing.add(row);
      if (texts.size < textsOf(reading, left)) texts.ask(row);
    };
    const rows = await ordered.next(Math.min(batchSize, left + beyond), ask);
    let answers = await texts.answers();
    check();
    if (rows.length === 0) break;
    for (const [at, row] of rows.entries()) {
      if (!row || !passing.has(row)) continue;
      const isFull = hits.length === limit;
      if (textsOf(reading, limit - hits.length) > 0 && !answers.has(row.id)) {
        // One before it was no hit after all: its text was not there.
        texts.ask(row);
        answers = await texts.answers();
      }
      if (isFull && reading !== 'deciding')
        return { hits, total: ordered.total, isExact: false, next: looked + at };
      const hit = reading === 'none' ? { row, headlineHits: [] } : toHit(row, answers.get(row.id), query);
      if (hit && isFull) return { hits, total: ordered.total, isExact: false, next: looked + at };
      if (hit) hits.push(hit);
    }
    looked += rows.length;
  }
  return from === 0
    ? { hits, total: hits.length, isExact: true }
    : { hits, total: ordered.total, isExact: false };
}

/** What texts are read for: they decide what is a hit, or a snippet is cut out of them, or neither. */
type Reading = 'deciding' | 'showing' | 'none';

function readingOf(query: Query): Reading {
  if (leftToText(query).length > 0) return 'deciding';
  return query.clauses.some((clause) => !clause.not && !clause.in) ? 'showing' : 'none';
}

/** How many texts are read of the next rows, of which so many can become hits. */
function textsOf(reading: Reading, wanted: number): number {
  if (reading === 'deciding') return Infinity;
  return reading === 'showing' ? wanted : 0;
}

/** What the index leaves to the text: phrases with an unfinished last word, and phrases that must not be there. */
function leftToText({ clauses }: Query): Clause[] {
  return clauses.filter((clause) => clause.terms.length > 1 && !clause.in && (clause.prefix || clause.not));
}

/** The hit that a row is, or `undefined`. */
function toHit(row: SavedArticle, answer: TextAnswer | undefined, query: Query): Hit | undefined {
  if (!answer) return undefined;
  const phrases = leftToText(query);
  // What is on the disk is no article: its row can still be shown.
  if (answer === 'broken') return phrases.length ? undefined : { row, headlineHits: [] };
  const { texts } = answer;
  if (phrases.some((phrase) => allOf(texts).some((one) => hasPhrase(one, phrase)) === phrase.not))
    return undefined;
  const snippet = findSnippet(texts.body, query.clauses);
  return { row, headlineHits: findHits(row.title, query.clauses), ...(snippet && { snippet }) };
}

function allOf({ headline, dek, body, authors, site, topics }: IndexedTexts): string[] {
  return [headline, dek, body, ...authors, ...site, ...topics];
}
