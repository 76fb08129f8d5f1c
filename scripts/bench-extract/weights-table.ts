import type { LineScorer } from './fit-line-scorer.ts';
import type { MeasuredPage } from './measured-line.ts';

/** The weights by name, as lib/extract/body/line-weights.ts exports them. */
export interface WeightTables {
  CLUES: Record<string, [first: number, second: number]>;
  AROUND: Record<string, number>;
}

export function weightTables(
  { first, second }: LineScorer,
  { clues, surroundings }: MeasuredPage['names'],
): WeightTables {
  // A look's weights end with its bias; in the second those of the surroundings stand before it.
  const bias: [number, number] = [rounded(first.at(-1)), rounded(second.at(-1))];
  const pairs = clues.map((name, i): [string, [number, number]] => [
    name,
    [rounded(first[i]), rounded(second[i])],
  ]);
  return {
    CLUES: Object.fromEntries([...pairs, ['bias', bias]]),
    AROUND: Object.fromEntries(surroundings.map((name, i) => [name, rounded(second[clues.length + i])])),
  };
}

function rounded(weight = 0): number {
  return Number(weight.toFixed(3));
}
