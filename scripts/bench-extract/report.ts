import type { ScoredPage } from './score-page.ts';
import { harmonicMean } from './score-text.ts';
import { READERS, type ReaderName } from './reading.ts';

const TITLES: Record<ReaderName, string> = { lede: 'Lede', readability: 'Readability', defuddle: 'Defuddle' };

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
      (name) => percent(own.map((page) => Number((page.text[name]?.f1 ?? 0) >= 0.95))),
    ]);
  }
  rows.push([
    'pages < 0.5',
    (name) => String(pages.filter((page) => (page.text[name]?.f1 ?? 0) < 0.5).length),
  ]);
  for (const [label, fact] of [
    ['title exact', 'title'],
    ['authors F1', 'authors'],
    ['date, same day', 'date'],
    ['lead picture, same file', 'lead'],
  ] as const) {
    rows.push([
      label,
      (name) => percent(pages.map((page) => page.facts[name]?.[fact]).filter((score) => score !== undefined)),
    ]);
  }
  rows.push([
    'authors F1, where gold and reader name somebody',
    (name) =>
      percent(
        pages.filter((page) => namesSomebody(page, name)).map((page) => page.facts[name]?.authors ?? 0),
      ),
  ]);
  if (pages[0]?.times.readability?.length) {
    rows.push(['time, median / p95, × Readability', (name) => timeRatio(pages, name)]);
    rows.push([
      'first reading on a page, median ms',
      (name) => median(pages.map((page) => page.first[name] ?? 0)).toFixed(1),
    ]);
  }
  const asked = READERS.filter((name) => pages[0]?.text[name]);
  const table = [
    ['', ...asked.map((name) => TITLES[name])],
    ['---', ...asked.map(() => '--:')],
    ...rows.map(([label, cell]) => [label, ...asked.map(cell)]),
  ];
  return table.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The milder way to read 'authors F1': what has no names on one side is not compared. */
function namesSomebody({ gold, readings }: ScoredPage, name: ReaderName): boolean {
  return Boolean(gold.authors?.length && readings[name]?.authors.length);
}

function bodyF1(pages: readonly ScoredPage[], name: ReaderName): number {
  return harmonicMean(mean(pages, name, 'precision'), mean(pages, name, 'recall'));
}

function mean(pages: readonly ScoredPage[], name: ReaderName, part: 'precision' | 'recall'): number {
  return pages.reduce((sum, page) => sum + (page.text[name]?.[part] ?? 0), 0) / pages.length;
}

function percent(scores: readonly number[]): string {
  return `${((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length).toFixed(1)} %`;
}

function timeRatio(pages: readonly ScoredPage[], name: ReaderName): string {
  const ratios = pages
    .map((page) => median(page.times[name] ?? []) / Math.max(0.01, median(page.times.readability ?? [])))
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
