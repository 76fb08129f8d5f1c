import type { CorpusPage, Gold } from './corpus.ts';
import { forEachReader, type ByReader, type PageReadings, type ReaderName, type Reading } from './reading.ts';
import { scoreFacts, type FactScore } from './score-facts.ts';
import { scoreText, type TextScore } from './score-text.ts';

export interface ScoredPage {
  set: string;
  name: string;
  gold: Gold;
  readings: ByReader<Reading>;
  text: ByReader<TextScore>;
  facts: ByReader<FactScore>;
  first: ByReader<number>;
  times: ByReader<number[]>;
}

export function scorePage(page: CorpusPage, { readings, first, times }: PageReadings): ScoredPage {
  const { set, name, gold } = page;
  const asked = Object.keys(readings) as ReaderName[];
  const reading = (reader: ReaderName) => readings[reader] as Reading;
  return {
    set,
    name,
    gold,
    readings,
    text: forEachReader(asked, (reader) => scoreText(reading(reader).text, gold)),
    facts: forEachReader(asked, (reader) => scoreFacts(reading(reader), gold)),
    first,
    times,
  };
}
