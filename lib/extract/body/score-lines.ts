import type { LineContext } from './line-context';
import { AROUND, CLUES } from './line-weights';
import { CLUE_NAMES, forEachClue } from './measure-clues';

/**
 * How likely each line is text of the story, 0 to 1. The first look judges each line by its clues; the second judges it
 * again, knowing what was thought of the lines beside it, of those with the same markup and of those in its box.
 * The weights are learned by scripts/train-extract.ts.
 */
export function scoreLines(contexts: readonly LineContext[]): number[] {
  const looks = contexts.map(weighClues);
  const first = looks.map((look) => likelihood(look.first));
  const around = surroundings(contexts, first);
  return looks.map((look, i) => likelihood(look.second + weigh(around[i] as number[], SECOND_AROUND)));
}

/** The weighted sums of a line's clues in both looks, each with its bias. */
function weighClues(context: LineContext): { first: number; second: number } {
  let first = FIRST_BIAS;
  let second = SECOND_BIAS;
  forEachClue(context, (at, value) => {
    first += value * (FIRST[at] as number);
    second += value * (SECOND[at] as number);
  });
  return { first, second };
}

function weigh(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
}

/** A logistic regression's weighted sum as a probability. */
function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

export const SURROUNDINGS = [
  'first look',
  'line before',
  'line after',
  'two before',
  'two after',
  'lines around',
  'lines alike',
  'lines of the box',
  'lines of the parent',
];

/** For each line, what the first look thought of it and of the lines that belong with it. */
function surroundings(contexts: readonly LineContext[], first: readonly number[]): number[][] {
  const alike = meansBy(contexts, first, (context) => context.alike);
  const box = meansBy(contexts, first, (context) => context.box);
  const parent = meansBy(contexts, first, (context) => context.line.element.parentElement);
  return contexts.map((context, i) => {
    const near = [first[i - 2], first[i - 1], first[i + 1], first[i + 2]].map((value) => value ?? 0);
    return [
      first[i] ?? 0,
      near[1] as number,
      near[2] as number,
      near[0] as number,
      near[3] as number,
      near.reduce((sum, value) => sum + value, 0) / near.length,
      alike(context.alike),
      box(context.box),
      parent(context.line.element.parentElement),
    ];
  });
}

/** Tells the mean of the values of the lines with a key, a long line counting more. */
function meansBy<K>(
  contexts: readonly LineContext[],
  values: readonly number[],
  keyOf: (context: LineContext) => K,
): (key: K) => number {
  const sums = new Map<K, { sum: number; length: number }>();
  contexts.forEach((context, i) => {
    const key = keyOf(context);
    let entry = sums.get(key);
    if (!entry) sums.set(key, (entry = { sum: 0, length: 0 }));
    entry.sum += (values[i] ?? 0) * context.line.length;
    entry.length += context.line.length;
  });
  return (key) => {
    const { sum, length } = sums.get(key) ?? { sum: 0, length: 0 };
    return sum / Math.max(1, length);
  };
}

const FIRST = CLUE_NAMES.map((name) => CLUES[name]?.[0] ?? 0);
const FIRST_BIAS = CLUES['bias']?.[0] ?? 0;
const SECOND = CLUE_NAMES.map((name) => CLUES[name]?.[1] ?? 0);
const SECOND_BIAS = CLUES['bias']?.[1] ?? 0;
const SECOND_AROUND = SURROUNDINGS.map((name) => AROUND[name] ?? 0);
