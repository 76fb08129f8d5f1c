import type * as Weights from '@/lib/extract/body/line-weights';

/** Stands in for lib/extract/body/line-weights.ts where the bench says which weights to judge with. */
const given = (globalThis as unknown as { ledeWeights: typeof Weights }).ledeWeights;

export const FIRST_LOOK = given.FIRST_LOOK;
export const SECOND_LOOK = given.SECOND_LOOK;
