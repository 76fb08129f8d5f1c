import { fitLineScorer, type LineScorer } from './fit-line-scorer.ts';
import type { MeasuredCorpus } from './measure-corpus.ts';
import { foldByPublisher } from './publishers.ts';

const FOLDS = 5;

/** For each page a scorer that has seen no page of its publisher. */
export function learnUnseen({ pages }: MeasuredCorpus): (publisher: string) => LineScorer {
  const foldOf = foldByPublisher(pages, FOLDS);
  const scorers = Array.from({ length: FOLDS }, (_, fold) =>
    fitLineScorer(pages.filter((page) => foldOf(page) !== fold)),
  );
  return (publisher) => scorers[foldOf({ publisher })] as LineScorer;
}
