import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildPageCode } from './bench-extract/build-page-code.ts';
import { readCorpus } from './bench-extract/corpus.ts';
import { openBrowser } from './bench-extract/open-browser.ts';
import { readInBrowser } from './bench-extract/read-in-browser.ts';
import { READERS, type PageReadings, type Turns } from './bench-extract/reading.ts';
import { report } from './bench-extract/report.ts';
import { scorePage, type ScoredPage } from './bench-extract/score-page.ts';
import { unseenPageCode } from './bench-extract/unseen-page-code.ts';
import { withoutStatements } from './bench-extract/without-statements.ts';
import { worstPages } from './bench-extract/worst-pages.ts';
import { getBrowser } from './browsers/get-browser.ts';

// Lede, Readability and Defuddle side by side on a corpus of real pages, in real Chromium.
//   npm run bench:extract -- --corpus DIR [--worst 20] [--rounds 5] [--only NAME] [--json FILE] [--alone] [--unseen]
//     [--without json-ld,meta]
// --rounds 0 takes no times, --alone asks only Lede. --unseen reads every page with weights learned from the other
// publishers of the corpus: what to expect of a page nobody has looked at. --without takes out of each page what its
// publisher states about the story: what is then found is what the page shows.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    worst: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    alone: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR');

const corpus = readCorpus(values.corpus);
const pages = corpus
  .filter((page) => `${page.set}/${page.name}`.includes(values.only))
  .map((page) => withoutStatements(page, values.without.split(',')));
const turns: Turns = { readers: values.alone ? ['lede'] : READERS, rounds: Number(values.rounds) };
const browser = await openBrowser(getBrowser('chromium'));
const scored: ScoredPage[] = [];
try {
  const learned = await buildPageCode('in-page.ts');
  const codeFor = values.unseen ? await unseenPageCode(browser, corpus) : () => learned;
  for (const page of pages)
    scored.push(scorePage(page, await readInBrowser<PageReadings>(browser, page, codeFor(page), turns)));
} finally {
  await browser.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(scored));
if (Number(values.worst)) console.log(`${worstPages(scored, Number(values.worst))}\n`);
console.log(report(scored));
