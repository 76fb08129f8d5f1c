import { bareText } from '@/lib/extract/dom/text-of';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import type { Page } from '@/lib/extract/page/page';
import type { Line } from './line';
import { isProse, lengthOf, ownProse, smallestBox, weigh } from './main-box';
import { markupBits, markupKinds } from './markup-kinds';
import { markupOf } from './markup-of';

/** The lines of a page and what the page says about its story, as the clues need them. */
export interface PageLines {
  lines: Line[];
  /** The prose that is taken for the story before the lines are judged one by one. */
  storyProse: ReadonlySet<Line>;
  /** The smallest element that holds most of the story's prose. */
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
/** Share of a kind of prose that must be kept for the rest of it to be believed to be the story too. */
const KEPT_ENOUGH = 0.25;

/** How many times heavier than all that was kept a kind of prose must be to be the story nevertheless. */
const OUTWEIGHS = 1.5;
/** Characters: more than this kept prose is believed, however much else there is; a discussion can outweigh any story. */
const LITTLE = 1000;
const COMMENTS = markupBits(['comments']);

/**
 * The prose that was kept and what is marked up like it: where advertising or boxes cut a story in two, Readability
 * often keeps one half of it. Where next to nothing was kept, the kind of prose the region has most of. What the page says
 * more than once is no story.
 */
function findStoryProse(lines: readonly Line[]): Line[] {
  const prose = ownProse(lines);
  const kinds = new Map<string, ProseKind>();
  const kindOf = new Map<Line, ProseKind>();
  for (const line of prose) {
    const markup = markupOf(line.element, 3);
    const kind = kinds.get(markup) ?? { all: 0, kept: 0, first: line };
    kind.all += line.length;
    if (line.isKept) kind.kept += line.length;
    kinds.set(markup, kind);
    kindOf.set(line, kind);
  }
  const kept = lengthOf(prose.filter((line) => line.isKept));
  const heaviest = [...kinds.values()].reduce<ProseKind | undefined>(
    (most, kind) => (kind.all > (most?.all ?? 0) ? kind : most),
    undefined,
  );
  const isStory = (kind: ProseKind) =>
    kind.kept >= KEPT_ENOUGH * kind.all ||
    (kept < LITTLE && kind === heaviest && kind.all > OUTWEIGHS * kept && !isComment(kind.first));
  return prose.filter((line) => line.isKept || isStory(kindOf.get(line) as ProseKind));
}

/** Prose of one markup: its characters, those of them that were kept, and its first line. */
interface ProseKind {
  all: number;
  kept: number;
  first: Line;
}

function isComment({ element }: Line): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (markupKinds(at) & COMMENTS) return at.tagName !== 'BODY' && at.tagName !== 'HTML';
  return false;
}

export function getPageLines(page: Page, lines: Line[], headline: Headline): PageLines {
  const prose = findStoryProse(lines);
  const story = prose.length ? prose : lines.filter((line) => line.isKept);
  const weights = weigh(story.length ? story : lines.filter(isProse), page.body);
  const total = weights.get(page.body) ?? 0;
  const statedBody = bareText(page.story?.body ?? '');
  const storyLength = story.reduce((sum, line) => sum + line.bare.length, 0);
  return {
    lines,
    storyProse: new Set(story),
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
