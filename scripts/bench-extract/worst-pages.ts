import type { ScoredPage } from './score-page.ts';

const LONGEST_LINE = 160;

/** The pages Lede reads worst: its score beside the peers', the gold's lines it missed (-) and its lines the gold lacks (+), facts it got wrong (!). */
export function worstPages(pages: readonly ScoredPage[], count: number): string {
  const worst = pages.toSorted((a, b) => a.text.lede.f1 - b.text.lede.f1).slice(0, count);
  return worst.map(describePage).join('\n\n');
}

function describePage(page: ScoredPage): string {
  const { lede, ...peers } = page.text;
  const beside = Object.entries(peers).map(([name, score]) => `, ${name} ${score.f1.toFixed(3)}`);
  const head = `${page.set}/${page.name}: Lede ${lede.f1.toFixed(3)} (precision ${lede.precision.toFixed(3)}, recall ${lede.recall.toFixed(3)})${beside.join('')}`;
  const found = page.readings.lede.text.split('\n');
  const wanted = page.gold.body.split('\n').filter(Boolean);
  const allowed = [...wanted, ...(page.gold.optional ?? [])].join('\n');
  const missed = wanted
    .filter((line) => !holds(page.readings.lede.text, line))
    .map((line) => `  - ${line.slice(0, LONGEST_LINE)}`);
  const extra = found
    .filter((line) => !holds(allowed, line))
    .map((line) => `  + ${line.slice(0, LONGEST_LINE)}`);
  return [head, ...missed, ...extra, ...wrongFacts(page)].join('\n');
}

function wrongFacts({ facts, readings, gold }: ScoredPage): string[] {
  const reading = readings.lede;
  const pairs = [
    ['title', reading.title, gold.title],
    ['authors', reading.authors.join(', '), gold.authors?.join(', ')],
    ['date', reading.published, gold.publishedDate],
    ['lead', reading.lead, gold.leadImages?.[0]],
  ] as const;
  return pairs
    .filter(([fact]) => (facts.lede[fact] ?? 1) < 1)
    .map(([fact, found, wanted]) => `  ! ${fact}: ${found ?? '(none)'} ≠ ${wanted ?? '(none)'}`);
}

function holds(text: string, line: string): boolean {
  return bare(text).includes(bare(line));
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
