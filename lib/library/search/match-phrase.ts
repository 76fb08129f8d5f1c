import { grown } from './grown';
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
  const phrase = new PhraseReader(cursors);
  for (let doc = firstInAll(cursors, 1); doc > 0; doc = firstInAll(cursors, doc + 1)) {
    if (!phrase.isThere()) continue;
    docs.push(doc);
    cursors.forEach((cursor, at) => counts[at]?.push(countOf(cursor.facts)));
  }
  return counts.map((values) => ({ docs: Uint32Array.from(docs), values: Float32Array.from(values) }));
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

/** Looks whether the terms stand beside each other in the text that all cursors stand at. */
class PhraseReader {
  /** Where the phrase may go on. Used again for each text: there may be a hundred thousand. */
  private places = new Int32Array(64);

  constructor(private readonly cursors: readonly PlaceCursor[]) {}

  isThere(): boolean {
    const [head] = this.cursors;
    if (!head) return false;
    this.places = grown(this.places, head.placeCount);
    const { cursors, places } = this;
    let size = head.readPlaces(places, 1);
    const last = cursors.length - 1;
    for (let at = 1; at <= last && size > 0; at++)
      size = cursors[at]?.keepPlaces(places, size, at === last ? 1 : size) ?? 0;
    return size > 0;
  }
}
