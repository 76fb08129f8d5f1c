import type { Gold } from './corpus.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { LabelledLine } from './label-lines.ts';
import { foldByPublisher } from './publishers.ts';

export interface LabelledPage {
  set: string;
  name: string;
  publisher: string;
  gold: Gold;
  lines: LabelledLine[];
}

export interface LineScorer {
  first: number[];
  second: number[];
}

/** Found by cross-validation over publishers: weaker ones learn the pages by heart. */
const PULL = 1e-3;
const INNER_FOLDS = 4;

/**
 * Fits both looks of lib/extract/body/score-lines.ts. The second look learns from first looks at publishers that the
 * first had not seen, since that is what it will get.
 */
export function fitLineScorer(pages: readonly LabelledPage[]): LineScorer {
  const foldOf = foldByPublisher(pages, INNER_FOLDS);
  const second: { values: number[]; label: number; weight: number }[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const weights = fitFirst(pages.filter((page) => foldOf(page) !== fold));
    for (const page of pages.filter((each) => foldOf(each) === fold))
      second.push(...secondLook(page.lines, weights));
  }
  return { first: fitFirst(pages), second: fitLogistic(second, PULL) };
}

/** How likely each line of a page is text, as the extension will judge it. */
export function scorePage(lines: readonly LabelledLine[], { first, second }: LineScorer): number[] {
  return secondLook(lines, first).map(({ values }) => probability(values, second));
}

function fitFirst(pages: readonly LabelledPage[]): number[] {
  const examples = pages
    .flatMap((page) => page.lines)
    .map(({ clues, label, weight }) => ({ values: clues, label, weight }));
  return fitLogistic(examples, PULL);
}

function secondLook(lines: readonly LabelledLine[], weights: readonly number[]) {
  const first = lines.map((line) => probability(line.clues, weights));
  const alike = means(lines, first, 'alike');
  const box = means(lines, first, 'box');
  const parent = means(lines, first, 'parent');
  return lines.map((line, i) => {
    const [before2 = 0, before = 0, after = 0, after2 = 0] = [
      first[i - 2],
      first[i - 1],
      first[i + 1],
      first[i + 2],
    ];
    const around = [first[i] ?? 0, before, after, before2, after2, (before + after + before2 + after2) / 4];
    const groups = [alike.get(line.alike) ?? 0, box.get(line.box) ?? 0, parent.get(line.parent) ?? 0];
    return { values: [...line.clues, ...around, ...groups], label: line.label, weight: line.weight };
  });
}

function means(
  lines: readonly LabelledLine[],
  values: readonly number[],
  key: 'alike' | 'box' | 'parent',
): Map<number, number> {
  const sums = new Map<number, { sum: number; length: number }>();
  lines.forEach((line, i) => {
    const entry = sums.get(line[key]) ?? { sum: 0, length: 0 };
    sums.set(line[key], {
      sum: entry.sum + (values[i] ?? 0) * line.length,
      length: entry.length + line.length,
    });
  });
  return new Map([...sums].map(([number, { sum, length }]) => [number, sum / Math.max(1, length)]));
}

function probability(values: readonly number[], weights: readonly number[]): number {
  const sum = values.reduce(
    (total, value, i) => total + value * (weights[i] ?? 0),
    weights[values.length] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
