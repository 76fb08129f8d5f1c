import type { ScoredPage } from './score-page.ts';
import { harmonicMean } from './score-text.ts';
import { READERS, type ReaderName } from './reading.ts';

/** One Markdown table of all readers, body by set and facts over the pages whose gold has them. */
export function report(pages: readonly ScoredPage[]): string {
  const rows: [string, (name: ReaderName) => string][] = [];
  for (const set of new Set(pages.map((page) => page.set))) {
    const own = pages.filter((page) => page.set === set);
    rows.push([`${set} (${own.length} pages), body F1`, (name) => bodyF1(own, name).toFixed(4)]);
    rows.push([
      `${set}, precision / recall`,
      (name) => `${mean(own, name, 'precision').toFixed(3)} / ${mean(own, name, 'recall').toFixed(3)}`,
    ]);
    rows.push([
      `${set}, pages ≥ 0.95`,
      (name) => percent(own.map((page) => Number(page.text[name].f1 >= 0.95))),
    ]);
  }
  rows.push(['pages < 0.5', (name) => String(pages.filter((page) => page.text[name].f1 < 0.5).length)]);
  for (const [label, fact] of [
    ['title exact', 'title'],
    ['authors F1', 'authors'],
    ['date, same day', 'date'],
    ['lead picture, same file', 'lead'],
  ] as const) {
    rows.push([
      label,
      (name) => percent(pages.map((page) => page.facts[name][fact]).filter((score) => score !== undefined)),
    ]);
  }
  rows.push(['time, median / p95, × Readability', (name) => timeRatio(pages, name)]);
  const lines = rows.map(([label, cell]) => `| ${label} | ${READERS.map(cell).join(' | ')} |`);
  return ['| | Lede | Readability | Defuddle |', '| --- | --: | --: | --: |', ...lines].join('\n');
}

function bodyF1(pages: readonly ScoredPage[], name: ReaderName): number {
  return harmonicMean(mean(pages, name, 'precision'), mean(pages, name, 'recall'));
}

function mean(pages: readonly ScoredPage[], name: ReaderName, part: 'precision' | 'recall'): number {
  return pages.reduce((sum, page) => sum + page.text[name][part], 0) / pages.length;
}

function percent(scores: readonly number[]): string {
  return `${((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length).toFixed(1)} %`;
}

function timeRatio(pages: readonly ScoredPage[], name: ReaderName): string {
  const ratios = pages
    .map((page) => median(page.times[name]) / Math.max(0.01, median(page.times.readability)))
    .toSorted((a, b) => a - b);
  return `${at(ratios, 0.5).toFixed(2)} / ${at(ratios, 0.95).toFixed(2)}`;
}

function median(values: readonly number[]): number {
  return at(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
