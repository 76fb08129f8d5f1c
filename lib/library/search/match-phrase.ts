import { PlaceCursor, type Postings } from './postings';
import { countOf, type Matches, noMatches } from './rank';

/**
 * The texts in which some terms stand beside each other, in the order given: for each term how much it counts in them. `undefined` for a term that is
 * nowhere.
 */
export function matchPhrase(terms: readonly (Postings | undefined)[]): Matches[] {
  if (!terms.every((postings) => postings !== undefined)) return terms.map(() => noMatches);
  const cursors = terms.map((postings) => new PlaceCursor(postings));
  const docs: number[] = [];
  const counts: number[][] = terms.map(() => []);
  for (let doc = firstInAll(cursors, 1); doc > 0; doc = firstInAll(cursors, doc + 1)) {
    if (!isThere(cursors)) continue;
    docs.push(doc);
    cursors.forEach((cursor, at) => counts[at]?.push(countOf(cursor.facts)));
  }
  return counts.map((values) => ({ docs: new Uint32Array(docs), values: new Float32Array(values) }));
}

/** The first text from a number on that all cursors have, and moves them there; 0: there is none. */
function firstInAll(cursors: readonly PlaceCursor[], from: number): number {
  let doc = from;
  for (let at = 0, agreed = 0; agreed < cursors.length; at = (at + 1) % cursors.length) {
    const cursor = cursors[at];
    if (!cursor?.seek(doc)) return 0;
    agreed = cursor.doc > doc ? 1 : agreed + 1;
    doc = cursor.doc;
  }
  return doc;
}

const noPlaces = new Int32Array();

/** Whether the terms stand beside each other in the text that all cursors stand at. */
function isThere(cursors: readonly PlaceCursor[]): boolean {
  // Where the phrase may begin. No array made on the way: this is asked of a hundred thousand texts.
  const starts = cursors[0]?.readPlaces() ?? noPlaces;
  let size = cursors[0]?.placeCount ?? 0;
  for (let at = 1; at < cursors.length && size > 0; at++) {
    const cursor = cursors[at] as PlaceCursor;
    size = keepShared(starts, size, cursor.readPlaces(-at), cursor.placeCount);
  }
  return size > 0;
}

/** Moves those of some ascending numbers that are among others to the front. Returns how many they are. */
function keepShared(some: Int32Array, size: number, others: Int32Array, otherSize: number): number {
  let kept = 0;
  for (let at = 0, other = 0; at < size && other < otherSize;) {
    const one = some[at] ?? 0;
    const difference = one - (others[other] ?? 0);
    if (difference === 0) some[kept++] = one;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return kept;
}
