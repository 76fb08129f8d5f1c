import { CLUES, CLUE_SETS } from './clues';
import type { LineContext } from './line-context';

/** The name of each value of measureClues. */
export const CLUE_NAMES = [...CLUES.map((clue) => clue.name), ...CLUE_SETS.flatMap((set) => set.names)];

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
  for (let at = 0; at < CLUES.length; at++) {
    const value = Number((CLUES[at] as (typeof CLUES)[number]).measure(context));
    if (value) tell(at, value);
  }
  let start = CLUES.length;
  for (const set of CLUE_SETS) {
    for (let bits = set.bitsOf(context); bits; bits &= bits - 1)
      tell(start + 31 - Math.clz32(bits & -bits), 1);
    start += set.names.length;
  }
}
