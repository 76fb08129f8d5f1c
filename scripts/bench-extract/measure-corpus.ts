import type { Browser } from 'puppeteer-core';
import { buildPageCode } from './build-page-code.ts';
import type { CorpusPage } from './corpus.ts';
import type { LabelledPage } from './fit-line-scorer.ts';
import { labelLines } from './label-lines.ts';
import type { MeasuredPage } from './measured-line.ts';
import { publisherOf } from './publishers.ts';
import { readInBrowser } from './read-in-browser.ts';

/** What to learn from: every page's lines with their clues and whether the gold holds them. */
export interface MeasuredCorpus {
  pages: LabelledPage[];
  names: MeasuredPage['names'];
}

export async function measureCorpus(
  browser: Browser,
  corpus: readonly CorpusPage[],
): Promise<MeasuredCorpus> {
  const code = await buildPageCode('in-page-clues.ts');
  const pages: LabelledPage[] = [];
  let names: MeasuredPage['names'] = { clues: [], surroundings: [] };
  for (const page of corpus) {
    const measured = await readInBrowser<MeasuredPage>(browser, page, code, null);
    names = measured.names;
    pages.push({
      set: page.set,
      name: page.name,
      publisher: publisherOf(page.url),
      gold: page.gold,
      lines: labelLines(measured.lines, page.gold),
    });
  }
  return { pages, names };
}
