import type { TextLine } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { canBeProse, isProse, smallestBox, weigh } from './main-box';
import { readingLength, type Line } from './line';

export interface Survey {
  /** The smallest element that holds nearly all prose of the page; the story is in it. */
  region: Element;
  /** The lines of the region. */
  lines: Line[];
  /** For each element, how many characters of prose it holds. */
  weights: ReadonlyMap<Element, number>;
}

const NEARLY_ALL = 0.95;
/** Characters of prose that make an article element a story of its own. */
const OWN_STORY = 1200;
/** Enough where nearly all other prose of the page stands in other article elements. */
const SHORT_STORY = 300;

/**
 * Measures the lines of the part of the page where the story can be: the article element around the headline, when it
 * has a text (the next story of an endless page has its own), else what holds nearly all prose.
 */
export function surveyLines(all: readonly TextLine[], body: Element, headline: Element | undefined): Survey {
  // Most lines of a page are short, and far from the story: those are not measured.
  const long = new Map(all.filter(({ text }) => canBeProse(text)).map((line) => [line, measure(line)]));
  const weights = weigh([...long.values()].filter(isProse), body);
  const top = ownArticle(headline, weights, body) ?? body;
  const region = smallestBox(weights, top, NEARLY_ALL);
  const lines = all.filter((line) => region.contains(line.element));
  return { region, lines: lines.map((line) => long.get(line) ?? measure(line)), weights };
}

/** The article element around the headline, when it has a text of its own beside what other articles have. */
function ownArticle(
  headline: Element | undefined,
  weights: ReadonlyMap<Element, number>,
  body: Element,
): Element | undefined {
  const own = headline?.closest('article');
  const weight = (own && weights.get(own)) ?? 0;
  if (!own || weight > OWN_STORY) return own ?? undefined;
  if (weight < SHORT_STORY) return undefined;
  let others = 0;
  for (const article of body.querySelectorAll('article'))
    if (!article.contains(own) && !article.parentElement?.closest('article'))
      others += weights.get(article) ?? 0;
  const loose = (weights.get(body) ?? 0) - weight - others;
  return loose < weight ? own : undefined;
}

function measure({ element, text, bare }: TextLine): Line {
  return {
    element,
    text,
    bare,
    length: readingLength(text),
    linkShare: shareOfLinks(element, text),
    isKept: false,
  };
}

function shareOfLinks(line: Element, text: string): number {
  if (line.closest('a[href]')) return 1;
  if (!line.firstElementChild) return 0;
  let linked = 0;
  for (const link of line.querySelectorAll('a[href]')) linked += textOf(link).length;
  return Math.min(1, linked / text.length);
}
