import { fold, foldUnits } from './fold';
import { toText } from './units';

/** In UTF-16 units. Longer terms are cut, so that a line of rubbish makes no large row. */
export const maxTermLength = 64;
/** Longer runs are not remembered. */
const maxRemembered = 32;
const mostRemembered = 1 << 14;

/** What runs became that are not folded unit by unit: in Hindi each word has marks. */
const known = new Map<string, string>();

/** Folds a run of a text's units into others, from their beginning on. Returns how many they are: none for a run of marks alone. */
export function foldRun(units: Uint16Array, start: number, end: number, into: Uint16Array): number {
  const length = end - start;
  if (length > maxTermLength) return spell(fold(toText(units, start, end)), into);
  return foldUnits(units, start, end, into) ? length : spell(foldedText(toText(units, start, end)), into);
}

/** Writes a term into units, from their beginning on, cut to what is kept of it. Returns how many they are. */
export function spell(term: string, into: Uint16Array): number {
  const length = Math.min(term.length, maxTermLength);
  for (let index = 0; index < length; index++) into[index] = term.charCodeAt(index);
  return length;
}

function foldedText(run: string): string {
  const before = known.get(run);
  if (before !== undefined) return before;
  const folded = fold(run);
  if (run.length > maxRemembered) return folded;
  if (known.size >= mostRemembered) known.clear();
  known.set(run, folded);
  return folded;
}
