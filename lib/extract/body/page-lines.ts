import { bareText } from '@/lib/extract/dom/text-of';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import type { Page } from '@/lib/extract/page/page';
import type { Line } from './line';
import { isProse, smallestBox, weigh } from './main-box';

/** The lines of a page and what the page says about its story, as the clues need them. */
export interface PageLines {
  lines: Line[];
  /** The smallest element that holds most of the prose Readability kept. */
  main: Element;
  /** Whether an element holds so much of the story that it is no box in it or beside it. */
  isAroundStory: (element: Element) => boolean;
  headlineAt: number;
  titles: ReadonlySet<string>;
  /** Letters and digits only; empty when the page does not say. */
  description: string;
  statedBody: string;
  authors: string[];
}

const MOST = 0.7;
const AROUND = 0.4;

export function getPageLines(page: Page, lines: Line[], headline: Headline): PageLines {
  const keptProse = lines.filter((line) => line.isKept && isProse(line));
  const story = keptProse.length ? keptProse : lines.filter((line) => line.isKept);
  const weights = weigh(story.length ? story : lines.filter(isProse), page.body);
  const total = weights.get(page.body) ?? 0;
  const statedBody = bareText(page.story?.body ?? '');
  const storyLength = story.reduce((sum, line) => sum + line.bare.length, 0);
  return {
    lines,
    main: smallestBox(weights, page.body, MOST),
    isAroundStory: (element) => element === page.body || (weights.get(element) ?? 0) >= AROUND * total,
    headlineAt: lines.findIndex((line) => line.element === page.lines[headline.at]?.element),
    titles: headline.forms,
    description: bareText(page.story?.description ?? page.metas.find('og:description', 'description') ?? ''),
    statedBody: statedBody.length > storyLength * 0.5 ? statedBody : '',
    authors: (page.story?.authors ?? [])
      .map((author) => bareText(author.name))
      .filter((name) => name.length > 5),
  };
}
