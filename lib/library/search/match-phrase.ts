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

/** Whether the terms stand beside each other in the text that all cursors stand at. Each moves the others on, to where the phrase may begin. */
function isThere(cursors: readonly PlaceCursor[]): boolean {
  let start = 0;
  for (let at = 0, agreed = 0; agreed < cursors.length; at = at + 1 < cursors.length ? at + 1 : 0) {
    const cursor = cursors[at] as PlaceCursor;
    if (!cursor.seekPlace(start + at)) return false;
    const own = cursor.place - at;
    agreed = own > start ? 1 : agreed + 1;
    start = own;
  }
  return true;
}
