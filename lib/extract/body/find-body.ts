import { holdsBlock } from '@/lib/extract/dom/lines';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import type { Page } from '@/lib/extract/page/page';
import type { Steps } from '@/lib/extract/steps';
import { askReadability } from './ask-readability';
import { guessStory } from './guess-story';
import type { Line } from './line';
import { lineContexts, type LineContext } from './line-context';
import { lengthOf, smallestBox, weigh } from './main-box';
import { meanScore } from './mean-score';
import { getPageLines } from './page-lines';
import { scoreLines } from './score-lines';
import { settleGroups } from './settle-groups';
import { surveyLines } from './survey-lines';

export interface Body {
  /** The smallest box that holds every line of the text. */
  root: Element;
  /** The lines that are text of the story. */
  lines: Set<Element>;
  from: 'first opinion' | 'scored lines';
}

const LIKELY = 0.5;
/** Share of what the first opinion kept that the scorer must choose too to be believed, unless it is sure of what it chose instead. */
const FEWEST = 0.2;
const SURE = 0.8;

/** Finds the lines of the story: the first opinion is one clue, the scorer decides unless it finds next to nothing of it and is not sure. */
export function* findBody(page: Page, headline: Headline): Steps<Body> {
  const contexts = yield* judgeablePage(page, headline);
  const scores = settleGroups(contexts, scoreLines(contexts));
  yield;
  const likely = [...contexts.keys()].filter((i) => (scores[i] ?? 0) >= LIKELY);
  const chosen = likely.flatMap((i) => contexts[i]?.line ?? []);
  const kept = contexts.filter(({ line }) => line.isKept).map(({ line }) => line);
  const isBelieved =
    lengthOf(chosen.filter(({ isKept }) => isKept)) >= lengthOf(kept) * FEWEST ||
    (lengthOf(chosen) >= lengthOf(kept) * FEWEST && meanScore(likely, contexts, scores) >= SURE);
  const lines = isBelieved ? chosen : kept;
  return {
    root: boxAround(lines, page.body),
    lines: new Set(lines.map((line) => line.element)),
    from: isBelieved ? 'scored lines' : 'first opinion',
  };
}

/** Also of a story of a single line: that line is then in the box, not the box itself. */
function boxAround(lines: readonly Line[], body: Element): Element {
  const box = smallestBox(weigh(lines, body), body, 1);
  return box === body || holdsBlock(box) ? box : (box.parentElement ?? body);
}

/** The lines of the page with all that the clues measure; the training script uses it too. */
export function* judgeablePage(page: Page, headline: Headline): Steps<LineContext[]> {
  const survey = surveyLines(page.lines, page.body, page.lines[headline.at]?.element);
  yield;
  const kept = guessStory(survey) ?? askReadability(page, survey);
  for (const line of kept) line.isKept = true;
  yield;
  const contexts = lineContexts(getPageLines(page, survey.lines, headline));
  yield;
  return contexts;
}
