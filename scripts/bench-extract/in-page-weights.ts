import type * as Weights from '@/lib/extract/body/line-weights';

/** Stands in for lib/extract/body/line-weights.ts where the bench says which weights to judge with. */
const given = (globalThis as unknown as { ledeWeights: typeof Weights }).ledeWeights;

export const CLUES = given.CLUES;
export const AROUND = given.AROUND;
