import type { SizeResult } from './measure-size.ts';
import { queryKinds } from './measure-size.ts';

/** One Markdown table, a column a size: Lede's number, the peer's, and what the one is of the other. */
export function report(results: readonly SizeResult[]): string {
  const rows: [string, (result: SizeResult) => string][] = [
    [
      'first query after a start, ms (Lede / FTS5 = ratio)',
      ({ cold }) => versus(median(cold.lede), median(cold.fts5)),
    ],
    [
      'index on disk, MB (Lede / FTS5 with its texts)',
      ({ disk }) => versus(disk.lede / 1e6, disk.fts5 / 1e6),
    ],
    ['FTS5 without its texts, MB', ({ disk }) => (disk.fts5Index / 1e6).toFixed(1)],
    ['rows and texts of the library, MB', ({ disk }) => (disk.library / 1e6).toFixed(1)],
    [
      'heap after a query, MB (Lede, with garbage / FTS5’s memory)',
      ({ heap }) => versus(heap.lede / 1e6, heap.fts5 / 1e6),
    ],
    ['heap after all queries of the run, MB (Lede)', ({ heap }) => (heap.ledeLater / 1e6).toFixed(1)],
    ['bulk indexing, articles a second', ({ rate }) => versus(rate.lede, rate.fts5)],
    ...queryKinds.flatMap((kind): [string, (result: SizeResult) => string][] => [
      [`${kind}: p95, ms`, ({ warm }) => versus(p95(warm[kind]?.lede), p95(warm[kind]?.fts5))],
      [`${kind}: median, ms`, ({ warm }) => versus(median(warm[kind]?.lede), median(warm[kind]?.fts5))],
    ]),
    ['unique name first', ({ uniqueFirst: { lede, fts5, asked } }) => `${lede} of ${asked} / ${fts5}`],
    ['FTS5’s first ten also in Lede’s, two words', ({ overlap }) => `${(100 * mean(overlap)).toFixed(0)} %`],
    [
      'saving one article, median ms (Lede / bare Dexie)',
      ({ save }) => versus(median(save.lede), median(save.bare)),
    ],
    ['saving one article, p95 ms', ({ save }) => versus(p95(save.lede), p95(save.bare))],
    [
      'list of 50 after a start, median ms (/ at 100 articles)',
      ({ coldList, listOfHundred }) => versus(median(coldList), median(listOfHundred)),
    ],
    [
      'related, median ms (/ two words)',
      ({ related }) => versus(median(related.lede), median(related.twoWords)),
    ],
    ['segments', ({ segments }) => segments.join(' ')],
  ];
  const lines = rows.map(([label, cell]) => `| ${label} | ${results.map(cell).join(' | ')} |`);
  const others = results.flatMap(({ size, others: found }) =>
    Object.entries(found).map(
      ([name, { rate, cold, heap, disk }]) =>
        `| ${name} at ${size} | ${cold.toFixed(0)} ms | ${(disk / 1e6).toFixed(1)} MB | ${(heap / 1e6).toFixed(1)} MB | ${rate.toFixed(0)} |`,
    ),
  );
  const head = `| | ${results.map(({ size }) => `${size} articles`).join(' | ')} |\n| --- |${' --: |'.repeat(results.length)}`;
  const peers =
    '| other peers | first query | on disk | heap | articles a second |\n| --- | --: | --: | --: | --: |';
  return [head, ...lines, growth(results), ...(others.length ? ['', peers, ...others] : [])]
    .filter(Boolean)
    .join('\n');
}

function growth(results: readonly SizeResult[]): string {
  const small = results.find(({ size }) => size === 10_000);
  const large = results.find(({ size }) => size === 100_000);
  if (!small || !large) return '';
  const ratios = queryKinds.map(
    (kind) => `${kind} ${(p95(large.warm[kind]?.lede) / p95(small.warm[kind]?.lede)).toFixed(2)}`,
  );
  return `\nLede’s p95 at 100 000 through that at 10 000: ${ratios.join(', ')}`;
}

function versus(one: number, other: number): string {
  return `${short(one)} / ${short(other)} = **${(one / other).toFixed(2)}**`;
}

function short(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function median(values: readonly number[] = []): number {
  return quantile(values, 0.5);
}

function p95(values: readonly number[] = []): number {
  return quantile(values, 0.95);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
