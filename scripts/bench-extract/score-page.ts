import type { CorpusPage, Gold } from './corpus.ts';
import { READERS, type PageReadings, type ReaderName, type Reading } from './reading.ts';
import { scoreFacts, type FactScore } from './score-facts.ts';
import { scoreText, type TextScore } from './score-text.ts';

export interface ScoredPage {
  set: string;
  name: string;
  gold: Gold;
  readings: Record<ReaderName, Reading>;
  text: Record<ReaderName, TextScore>;
  facts: Record<ReaderName, FactScore>;
  times: Record<ReaderName, number[]>;
}

export function scorePage(page: CorpusPage, { readings, times }: PageReadings): ScoredPage {
  const { set, name, gold } = page;
  return {
    set,
    name,
    gold,
    readings,
    text: forEachReader((reader) => scoreText(readings[reader].text, gold)),
    facts: forEachReader((reader) => scoreFacts(readings[reader], gold)),
    times,
  };
}

function forEachReader<T>(score: (name: ReaderName) => T): Record<ReaderName, T> {
  return Object.fromEntries(READERS.map((name) => [name, score(name)])) as Record<ReaderName, T>;
}
