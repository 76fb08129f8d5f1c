import { type Purpose, WordCutter } from './word-cutter';
import { toText } from './units';

/** Hears each term of a text as `WordCutter` tells it, spelt out. */
export type OnTerm = (term: string, start: number, end: number, position: number) => void;

/** Cuts a text into terms and tells each, in order. */
export function tokenise(text: string, onTerm: OnTerm, purpose?: Purpose): number {
  const cutter = new WordCutter(
    (units, length, start, end, position) => onTerm(toText(units, 0, length), start, end, position),
    purpose,
  );
  return cutter.cut(text);
}
