import type { Headline } from '@/lib/extract/metadata/find-headline';
import type { Page } from '@/lib/extract/page/page';
import { askReadability } from './ask-readability';
import type { Line } from './line';
import { lineContexts, type LineContext } from './line-context';
import { smallestBox, weigh } from './main-box';
import { getPageLines } from './page-lines';
import { scoreLines } from './score-lines';
import { settleGroups } from './settle-groups';
import { surveyLines } from './survey-lines';

export interface Body {
  /** The smallest element that holds every line of the text. */
  root: Element;
  /** The lines that are text of the story. */
  lines: Set<Element>;
  from: 'readability' | 'scored lines';
}

const LIKELY = 0.5;

/** Finds the lines of the story: Readability's opinion is the strongest clue, the scorer decides. */
export function findBody(page: Page, headline: Headline): Body {
  const contexts = judgeablePage(page, headline);
  const scores = scoreLines(contexts);
  const settled = settleGroups(contexts, scores);
  const chosen = contexts.map((context) => context.line).filter((_, i) => (settled[i] ?? 0) >= LIKELY);
  const isReadability = chosen.some((line) => line.isKept);
  return {
    root: commonRoot(chosen, page.body),
    lines: new Set(chosen.map((line) => line.element)),
    from: isReadability ? 'readability' : 'scored lines',
  };
}

/** The lines of the page with all that the clues measure; the training script uses it too. */
export function judgeablePage(page: Page, headline: Headline): LineContext[] {
  const survey = surveyLines(page.lines, page.body, page.lines[headline.at]?.element);
  askReadability(page.document, survey);
  return lineContexts(getPageLines(page, survey.lines, headline));
}

function commonRoot(lines: readonly Line[], body: Element): Element {
  return smallestBox(weigh(lines, body), body, 1);
}
