import type { LineScorer } from './fit-line-scorer.ts';
import type { MeasuredPage } from './measured-line.ts';

/** The weights by name, as lib/extract/body/line-weights.ts exports them. */
export interface WeightTables {
  FIRST_LOOK: Record<string, number>;
  SECOND_LOOK: Record<string, number>;
}

export function weightTables({ first, second }: LineScorer, names: MeasuredPage['names']): WeightTables {
  return {
    FIRST_LOOK: named(names.clues, first),
    SECOND_LOOK: named([...names.clues, ...names.surroundings], second),
  };
}

function named(clues: readonly string[], weights: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    [...clues, 'bias'].map((name, i) => [name, Number((weights[i] ?? 0).toFixed(3))]),
  );
}
