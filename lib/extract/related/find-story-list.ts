import type { Desk } from '@/lib/extract/desk';
import { hintsOf } from '@/lib/extract/dom/hints';
import { firstLineOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';
import { MOST_READ } from '@/lib/extract/wording/most-read';
import { isReadAlso, READ_ALSO_START, SAME_MATTER_WHOLE } from '@/lib/extract/wording/read-also';
import { collectStories } from './collect-stories';
import type { StoryCard } from './read-teaser';

export const RELATED_HINT =
  /related|recirc|onward|similar|see-?also|read-?(also|next|more)|lire-aussi|zum-thema|more-on/;
const SITE_HINT = /popular|trending|most-?(read|viewed)|latest|newest|ticker/;
const LONGEST_LIST = 3000;
/** Teasers are no links; more text beside the links than this is no list. */
const SMALLEST_LINK_SHARE = 0.35;
const LONGEST_INTRODUCTION = 60;
/** Shorter links are topics. */
const SHORTEST_ITEM = 25;
const LISTS = new Set(['UL', 'OL']);
const BOXES = new Set(['DIV', 'SECTION', 'ASIDE', 'ARTICLE']);

/** A list of other stories that says so, or, in the text, one whose every item is the headline of a story. */
export function findStoryList(element: Element, { page }: Desk): StoryCard[] {
  const introduced = findIntroducedList(element, page);
  if (introduced.length || !LISTS.has(element.tagName)) return introduced;
  if (
    isTooLong(element) ||
    MOST_READ.test(textOf(element.previousElementSibling)) ||
    !isHeadlinesOnly(element)
  )
    return [];
  const stories = collectStories(element, page);
  return stories.length > 1 && stories.length === element.children.length ? stories : [];
}

/** A list of other stories that says so: by a line before it, by its first line, or by its name. */
export function findIntroducedList(element: Element, page: Page): StoryCard[] {
  const isBox = BOXES.has(element.tagName);
  if ((!isBox && !LISTS.has(element.tagName)) || isTooLong(element)) return [];
  const isIntroduced = findIntroduction(element) !== undefined || (isBox && isIntroducedInside(element));
  return isIntroduced && linkShare(element) >= SMALLEST_LINK_SHARE ? collectStories(element, page) : [];
}

function isTooLong(element: Element): boolean {
  return (element.textContent?.length ?? 0) > LONGEST_LIST * 2;
}

/** The line before a list that is nothing but 'Read also', to be taken away with it. */
export function findIntroduction(list: Element): Element | undefined {
  const before = list.previousElementSibling;
  const isShort = (before?.textContent?.length ?? 0) < LONGEST_INTRODUCTION * 4;
  return before && isShort && isIntroduction(textOf(before)) ? before : undefined;
}

function isIntroducedInside(box: Element): boolean {
  const first = firstLineOf(box);
  const text = textOf(first);
  const hints = hintsOf(box);
  if (MOST_READ.test(text) || SITE_HINT.test(hints)) return false;
  const isPhrase =
    READ_ALSO_START.test(text) && text.length < LONGEST_INTRODUCTION && linkShare(first as Element) < 0.5;
  return isPhrase || isIntroduction(text) || RELATED_HINT.test(hints);
}

function isIntroduction(text: string): boolean {
  if (text.length >= LONGEST_INTRODUCTION || MOST_READ.test(text)) return false;
  return isReadAlso(text) || SAME_MATTER_WHOLE.test(text);
}

function isHeadlinesOnly(list: Element): boolean {
  return [...list.children].every((item) => linkShare(item) > 0.9 && textOf(item).length >= SHORTEST_ITEM);
}
