import { CLUES, CLUE_SETS } from './clues';
import type { LineContext } from './line-context';

/** The name of each value of measureClues. */
export const CLUE_NAMES = [...CLUES.map((clue) => clue.name), ...CLUE_SETS.flatMap((set) => set.names)];

const MEASURES = CLUES.map((clue) => clue.measure);
const NONE = CLUE_NAMES.map(() => 0);

/** All clues of a line as numbers from 0 to 1, in the order of CLUE_NAMES. */
export function measureClues(context: LineContext): number[] {
  const values = [...NONE];
  forEachClue(context, (at, value) => {
    values[at] = value;
  });
  return values;
}

/** Tells the clues that a line has, each by its place in CLUE_NAMES: of all that it could have, it has one in six. */
export function forEachClue(context: LineContext, tell: (at: number, value: number) => void): void {
  for (let at = 0; at < MEASURES.length; at++) {
    const value = (MEASURES[at] as (typeof MEASURES)[number])(context);
    if (value) tell(at, Number(value));
  }
  let start = MEASURES.length;
  for (const set of CLUE_SETS) {
    for (let bits = set.bitsOf(context); bits; bits &= bits - 1)
      tell(start + 31 - Math.clz32(bits & -bits), 1);
    start += set.names.length;
  }
}
