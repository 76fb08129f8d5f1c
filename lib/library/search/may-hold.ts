import { foldedOf, foldedUnit, notOneUnit } from './fold';
import { isJoiner } from './joiners';

/**
 * False when a folded term cannot be among those of a stretch of text. True is no promise: it stands there, within a longer word perhaps, or so
 * much alike that only the tokeniser can tell.
 */
export function mayHold(text: string, term: string, from = 0, to = text.length): boolean {
  return findPossible(text, term, from, to) >= 0;
}

/** Where a folded term may begin first in a stretch of text, or -1. A look at each character, without cutting out or folding any word. */
export function findPossible(text: string, term: string, from: number, to: number): number {
  const first = term.charCodeAt(0);
  for (let at = from; at < to; at++) {
    const unit = foldedUnit(text.charCodeAt(at));
    if ((unit === first || unit === notOneUnit) && mayStandAt(text, at, term, to)) return at;
  }
  return -1;
}

function mayStandAt(text: string, from: number, term: string, to: number): boolean {
  let told = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const unit = foldedUnit(code);
    if (unit === notOneUnit) {
      const becomes = foldedOf(code);
      // Marks and soft hyphens: only a look at the word tells.
      if (becomes === '') return true;
      if (!term.startsWith(becomes, told) && !becomes.startsWith(term.slice(told))) return false;
      told += becomes.length;
    } else if (unit === term.charCodeAt(told)) told += 1;
    else if (!isJoiner(code) || told === 0) return false;
    if (told >= term.length) return true;
  }
  return false;
}
