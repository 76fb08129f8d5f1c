import type { Browser } from 'puppeteer-core';
import { buildPageCode } from './build-page-code.ts';
import type { CorpusPage } from './corpus.ts';
import { learnUnseen } from './learn-unseen.ts';
import { measureCorpus } from './measure-corpus.ts';
import { publisherOf } from './publishers.ts';
import { weightTables } from './weights-table.ts';

/** The readers' code for a page, with weights learned from the other publishers of the corpus. */
export async function unseenPageCode(
  browser: Browser,
  corpus: readonly CorpusPage[],
): Promise<(page: CorpusPage) => string> {
  const measured = await measureCorpus(browser, corpus);
  const scorerFor = learnUnseen(measured);
  const code = await buildPageCode('in-page.ts', true);
  return (page) => {
    const weights = weightTables(scorerFor(publisherOf(page.url)), measured.names);
    return `globalThis.ledeWeights = ${JSON.stringify(weights)};\n${code}`;
  };
}
