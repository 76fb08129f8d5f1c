import { PlaceCursor, type Postings } from './postings';
import type { Matches } from './rank';

/**
 * Of the matches, those in which the terms, given in the order of the phrase, stand beside each other. `undefined` for a term that is nowhere.
 */
export function matchPhrase(matches: Matches, terms: readonly (Postings | undefined)[]): Matches {
  if (!terms.every((postings) => postings !== undefined)) return pick(matches, []);
  const cursors = terms.map((postings) => new PlaceCursor(postings));
  const left: number[] = [];
  // Positions at which the phrase may go on, and those at which it does. Used again for each text: there may be a hundred thousand.
  let follow: number[] = [];
  let next: number[] = [];
  for (const [index, doc] of matches.docs.entries()) {
    const goesOn = cursors.every((cursor, at) => {
      if (!cursor.seek(doc)) return false;
      next.length = 0;
      cursor.readPlaces((position) => {
        if (at === 0 || follow.includes(position)) next.push(position + 1);
      });
      [follow, next] = [next, follow];
      return follow.length > 0;
    });
    if (goesOn) left.push(index);
  }
  return pick(matches, left);
}

function pick({ docs, values }: Matches, at: readonly number[]): Matches {
  return {
    docs: Uint32Array.from(at, (index) => docs[index] ?? 0),
    values: Float32Array.from(at, (index) => values[index] ?? 0),
  };
}
