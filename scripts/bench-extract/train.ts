import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPageCode } from './build-page-code.ts';
import { readCorpus } from './corpus.ts';
import { fitLineScorer, scorePage, type LabelledPage } from './fit-line-scorer.ts';
import { labelLines } from './label-lines.ts';
import { openBrowser } from './open-browser.ts';
import { readInBrowser } from './read-in-browser.ts';
import { harmonicMean, scoreText } from './score-text.ts';
import type { MeasuredPage } from './measured-line.ts';

// Learns lib/extract/body/line-weights.ts from a corpus, and says how well the same learning does on publishers it has not seen.
//   node scripts/bench-extract/train.ts --corpus DIR [--write]
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, write: { type: 'boolean', default: false } },
});
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR');
const FOLDS = 5;
const TARGET = 'lib/extract/body/line-weights.ts';

const code = await buildPageCode('in-page-clues.ts');
const browser = await openBrowser();
const pages: LabelledPage[] = [];
let names: MeasuredPage['names'] = { clues: [], surroundings: [] };
try {
  for (const page of readCorpus(values.corpus)) {
    const measured = await readInBrowser<MeasuredPage>(browser, page, code, 0);
    names = measured.names;
    pages.push({
      set: page.set,
      publisher: publisherOf(page.url),
      gold: page.gold,
      lines: labelLines(measured.lines, page.gold),
    });
  }
} finally {
  await browser.close();
}

const publishers = [...new Set(pages.map((page) => page.publisher))].toSorted();
const foldOf = (page: LabelledPage) => publishers.indexOf(page.publisher) % FOLDS;
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitLineScorer(pages.filter((page) => foldOf(page) !== fold)),
);
for (const set of new Set(pages.map((page) => page.set))) {
  const scores = pages
    .filter((page) => page.set === set)
    .map((page) => judge(page, models[foldOf(page)] as (typeof models)[number]));
  const mean = (part: 'precision' | 'recall') =>
    scores.reduce((sum, score) => sum + score[part], 0) / scores.length;
  const good = scores.filter((score) => score.f1 >= 0.95).length / scores.length;
  console.log(
    `${set}, unseen publishers: F1 ${harmonicMean(mean('precision'), mean('recall')).toFixed(4)}, pages ≥ 0.95 ${(100 * good).toFixed(1)} %`,
  );
}
if (values.write) {
  const { first, second } = fitLineScorer(pages);
  writeFileSync(TARGET, weightsFile(first, second));
}

function judge(page: LabelledPage, model: ReturnType<typeof fitLineScorer>) {
  const scores = scorePage(page.lines, model);
  const chosen = page.lines.filter((line, i) => (scores[i] ?? 0) >= 0.5 && !line.inFigure);
  return scoreText(chosen.map((line) => line.text).join('\n'), page.gold);
}

/** 'news.example.co.uk' and 'www.example.co.uk' are one publisher. */
function publisherOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}

function weightsFile(first: readonly number[], second: readonly number[]): string {
  return `/**
 * What each clue weighs: above zero it speaks for text of the story, below against it. Learned by
 * scripts/bench-extract/train.ts; docs/decisions/0004-extract-line-by-line.md says how. Not edited by hand.
 */
export const FIRST_LOOK: Readonly<Record<string, number>> = ${table(names.clues, first)};

export const SECOND_LOOK: Readonly<Record<string, number>> = ${table([...names.clues, ...names.surroundings], second)};
`;
}

function table(clues: readonly string[], weights: readonly number[]): string {
  const rows = [...clues, 'bias'].map((name, i) => `  '${name}': ${Number((weights[i] ?? 0).toFixed(3))},`);
  return `{\n${rows.join('\n')}\n}`;
}
