import type { Gold } from './corpus.ts';

export interface TextScore {
  precision: number;
  recall: number;
  f1: number;
}

const SHINGLE = 4;

/**
 * Precision and recall of 4-word shingles, as evaluate.py of scrapinghub/article-extraction-benchmark counts them.
 * Lines that are one of the gold's optional texts are left out of what is judged.
 */
export function scoreText(text: string, gold: Gold): TextScore {
  const wanted = shingles(gold.body);
  const optional = new Set((gold.optional ?? []).flatMap((line) => [...shingles(line).keys()]));
  const found = shingles(text);
  let shared = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const want = wanted.get(key) ?? 0;
    const have = found.get(key) ?? 0;
    shared += Math.min(want, have);
    missed += Math.max(0, want - have);
    if (!optional.has(key) || want > 0) extra += Math.max(0, have - want);
  }
  const precision = shared + extra ? shared / (shared + extra) : 1;
  const recall = shared + missed ? shared / (shared + missed) : 1;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

export function harmonicMean(a: number, b: number): number {
  return a + b ? (2 * a * b) / (a + b) : 0;
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
