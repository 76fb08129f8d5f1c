import type { TextLine } from '@/lib/extract/dom/lines';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { isProse, smallestBox, weigh } from './main-box';
import { readingLength, type Line } from './line';

export interface Survey {
  /** The smallest element that holds nearly all prose of the page; the story is in it. */
  region: Element;
  /** The lines of the region. */
  lines: Line[];
}

const NEARLY_ALL = 0.95;
/** Characters of prose that make an article element a story of its own. */
const OWN_STORY = 1200;

/**
 * Measures the lines of the part of the page where the story can be: the article element around the headline, when it
 * has a text (the next story of an endless page has its own), else what holds nearly all prose.
 */
export function surveyLines(all: readonly TextLine[], body: Element, headline: Element | undefined): Survey {
  const measured = all.map(measure);
  const weights = weigh(measured.filter(isProse), body);
  const own = headline?.closest('article');
  const top = own && (weights.get(own) ?? 0) > OWN_STORY ? own : body;
  const region = smallestBox(weights, top, NEARLY_ALL);
  const lines = measured.filter((line) => region.contains(line.element));
  for (const line of lines) line.bare = bareText(line.text);
  return { region, lines };
}

function measure({ element, text }: TextLine): Line {
  return {
    element,
    text,
    bare: '',
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
