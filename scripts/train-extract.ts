import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './bench-extract/corpus.ts';
import { fitLineScorer, scorePage, type LabelledPage } from './bench-extract/fit-line-scorer.ts';
import { learnUnseen } from './bench-extract/learn-unseen.ts';
import { measureCorpus } from './bench-extract/measure-corpus.ts';
import { openBrowser } from './bench-extract/open-browser.ts';
import { harmonicMean, scoreText } from './bench-extract/score-text.ts';
import { weightTables } from './bench-extract/weights-table.ts';
import { getBrowser } from './browsers/get-browser.ts';

// Learns lib/extract/body/line-weights.ts from a corpus, and says how well the same learning finds the lines of publishers
// it has not seen. What the whole reader does with them, `npm run bench:extract -- --corpus DIR --unseen` says.
//   node scripts/train-extract.ts --corpus DIR [--write]
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, write: { type: 'boolean', default: false } },
});
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR');
const TARGET = 'lib/extract/body/line-weights.ts';

const browser = await openBrowser(getBrowser('chromium'));
const measured = await measureCorpus(browser, readCorpus(values.corpus)).finally(() => browser.close());
const { pages, names } = measured;

const scorerFor = learnUnseen(measured);
for (const set of new Set(pages.map((page) => page.set))) {
  const scores = pages.filter((page) => page.set === set).map(judge);
  const mean = (part: 'precision' | 'recall') =>
    scores.reduce((sum, score) => sum + score[part], 0) / scores.length;
  const good = scores.filter((score) => score.f1 >= 0.95).length / scores.length;
  console.log(
    `${set}, lines of unseen publishers: F1 ${harmonicMean(mean('precision'), mean('recall')).toFixed(4)}, pages ≥ 0.95 ${(100 * good).toFixed(1)} %`,
  );
}
if (values.write) writeFileSync(TARGET, weightsFile());

function judge(page: LabelledPage) {
  const scores = scorePage(page.lines, scorerFor(page.publisher));
  const chosen = page.lines.filter((line, i) => (scores[i] ?? 0) >= 0.5 && !line.inFigure);
  return scoreText(chosen.map((line) => line.text).join('\n'), page.gold);
}

function weightsFile(): string {
  const { AROUND, CLUES } = weightTables(fitLineScorer(pages), names);
  return `/**
 * What each clue weighs in the first look and in the second, and in the second what was thought of the lines around: above zero it speaks for
 * text of the story, below against it. Learned by scripts/train-extract.ts; docs/decisions/0004-extract-line-by-line.md says how. Not edited by hand.
 */
/* oxlint-disable oxc/approx-constant -- a weight may come out as the root of a half */
export const CLUES: Readonly<Record<string, readonly [first: number, second: number]>> = ${table(CLUES)};

export const AROUND: Readonly<Record<string, number>> = ${table(AROUND)};
`;
}

function table(weights: Readonly<Record<string, number | readonly number[]>>): string {
  const rows = Object.entries(weights).map(
    ([name, weight]) =>
      `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${typeof weight === 'number' ? weight : `[${weight.join(', ')}]`},`,
  );
  return `{\n${rows.join('\n')}\n}`;
}
