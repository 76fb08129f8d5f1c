import { type Postings, readPlaces } from './postings';
import type { Matches } from './rank';

/**
 * Of the matches, those in which the terms, given in the order of the phrase, stand beside each other. `undefined` for a term that is nowhere.
 */
export function matchPhrase(matches: Matches, terms: readonly (Postings | undefined)[]): Matches {
  /** By match the positions at which the phrase may go on. */
  let follow: (number[] | undefined)[] | undefined;
  for (const postings of terms) {
    const next = Array.from({ length: matches.docs.length }, (): number[] | undefined => undefined);
    let at = 0;
    if (postings)
      readPlaces(postings, (doc, _facts, positions, places) => {
        while (at < matches.docs.length && (matches.docs[at] ?? 0) < doc) at++;
        // Most texts of a common word have no match with the others.
        if (matches.docs[at] !== doc || (follow && !follow[at])) return places.skipVarints(positions);
        const wanted = follow?.[at];
        const found: number[] = [];
        for (let position = 0, index = 0; index < positions; index++) {
          position += places.varint();
          if (!wanted || wanted.includes(position)) found.push(position + 1);
        }
        if (found.length) next[at] = found;
      });
    follow = next;
  }
  const left = [...matches.docs.keys()].filter((index) => follow?.[index]);
  return {
    docs: Uint32Array.from(left, (index) => matches.docs[index] ?? 0),
    values: Float32Array.from(left, (index) => matches.values[index] ?? 0),
  };
}
