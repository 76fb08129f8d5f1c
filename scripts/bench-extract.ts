import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPageCode } from './bench-extract/build-page-code.ts';
import { readCorpus } from './bench-extract/corpus.ts';
import { openBrowser } from './bench-extract/open-browser.ts';
import { readInBrowser } from './bench-extract/read-in-browser.ts';
import type { PageReadings } from './bench-extract/reading.ts';
import { report } from './bench-extract/report.ts';
import { scorePage, type ScoredPage } from './bench-extract/score-page.ts';
import { worstPages } from './bench-extract/worst-pages.ts';

// Lede, Readability and Defuddle side by side on a corpus of real pages, in real Chromium.
//   npm run bench:extract -- --corpus DIR [--worst 20] [--rounds 5] [--only NAME] [--json FILE]
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    worst: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR');

const pages = readCorpus(values.corpus).filter((page) => `${page.set}/${page.name}`.includes(values.only));
const readers = await buildPageCode('in-page.ts');
const browser = await openBrowser();
const scored: ScoredPage[] = [];
try {
  for (const page of pages)
    scored.push(
      scorePage(page, await readInBrowser<PageReadings>(browser, page, readers, Number(values.rounds))),
    );
} finally {
  await browser.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(scored));
if (Number(values.worst)) console.log(`${worstPages(scored, Number(values.worst))}\n`);
console.log(report(scored));
