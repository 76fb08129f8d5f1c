import { CLUES } from './clues';
import type { LineContext } from './line-context';
import { FIRST_LOOK, SECOND_LOOK } from './line-weights';

/**
 * How likely each line is text of the story, 0 to 1. The first look judges each line by its clues; the second judges it
 * again, knowing what was thought of the lines beside it, of those with the same markup and of those in its box.
 * The weights are learned by scripts/bench-extract/train.ts.
 */
export function scoreLines(contexts: readonly LineContext[]): number[] {
  const measured = contexts.map((context) => CLUES.map((clue) => clue.measure(context)));
  const first = measured.map((values) => judge(values, FIRST));
  const around = surroundings(contexts, first);
  return measured.map((values, i) => judge(values.concat(around[i] as number[]), SECOND));
}

/** A logistic regression: the weighted sum of the clues and a bias, last of the weights, as a probability. */
function judge(values: readonly number[], weights: readonly number[]): number {
  let sum = weights[values.length] ?? 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] ?? 0);
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
      alike.get(context.alike) ?? 0,
      box.get(context.box) ?? 0,
      parent.get(context.line.element.parentElement) ?? 0,
    ];
  });
}

function meansBy<K>(
  contexts: readonly LineContext[],
  values: readonly number[],
  keyOf: (context: LineContext) => K,
): Map<K, number> {
  const sums = new Map<K, { sum: number; length: number }>();
  contexts.forEach((context, i) => {
    const key = keyOf(context);
    const entry = sums.get(key) ?? { sum: 0, length: 0 };
    entry.sum += (values[i] ?? 0) * context.line.length;
    entry.length += context.line.length;
    sums.set(key, entry);
  });
  return new Map([...sums].map(([key, { sum, length }]) => [key, sum / Math.max(1, length)]));
}

const CLUE_NAMES = CLUES.map((clue) => clue.name);
const FIRST = inOrder(CLUE_NAMES, FIRST_LOOK);
const SECOND = inOrder([...CLUE_NAMES, ...SURROUNDINGS], SECOND_LOOK);

function inOrder(names: readonly string[], weights: Readonly<Record<string, number>>): number[] {
  return [...names, 'bias'].map((name) => weights[name] ?? 0);
}
