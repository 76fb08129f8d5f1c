import { markupBits, markupKinds } from '@/lib/extract/body/markup-kinds';
import type { Desk } from '@/lib/extract/desk';
import { firstLineOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { GENERIC_OFFER } from '@/lib/extract/wording/most-read';
import { findIntroducedList } from './find-story-list';
import { isOfNetwork, isSponsored } from './is-sponsored';
import type { StoryCard } from './read-teaser';

const COMMENTS = markupBits(['comments']);
/** Boxes around the text whose later neighbours still belong to the story. */
const MOST_LEVELS = 6;
/** Boxes looked into: what comes later is about the site. */
const MOST_BOXES = 150;
const MOST_STORIES = 12;
const LONGEST_HEADING = 60;
const OUTSIDE = new Set(['BODY', 'MAIN']);

/** The stories of the lists that stand directly after the text and say that they are related to it. */
export function findListsAfter(desk: Desk): StoryCard[] {
  const stories: StoryCard[] = [];
  let boxes = 0;
  const search = (element: Element): void => {
    if (stories.length || ++boxes > MOST_BOXES) return;
    // Without a link there is no other story, and nothing else needs to be asked.
    if (!holdsLink(element)) {
      boxes += element.getElementsByTagName('*').length;
      return;
    }
    if (isElsewhere(element)) return;
    const found = findIntroducedList(element, desk.page);
    if (found.length && isSponsored(element)) return;
    if (found.length) stories.push(...found.slice(0, MOST_STORIES));
    else for (let child = element.firstElementChild; child; child = child.nextElementSibling) search(child);
  };
  let box: Element | null = desk.root;
  for (let level = 0; box && level < MOST_LEVELS && !OUTSIDE.has(box.tagName); level++) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) search(next);
    box = box.parentElement;
  }
  return stories;
}

function holdsLink(element: Element): boolean {
  return element.getElementsByTagName('a').item(0) !== null;
}

function isElsewhere(element: Element): boolean {
  if (isOfNetwork(element) || isGeneric(element)) return true;
  // A footer of the article is not the site's.
  return element.matches('nav, form, :not(article) > footer') || (markupKinds(element) & COMMENTS) !== 0;
}

/** 'You may also like': what the site would show below any story. */
function isGeneric(box: Element): boolean {
  return [firstLineOf(box), box.previousElementSibling].some((line) => {
    const isShort = (line?.textContent?.length ?? LONGEST_HEADING * 4) < LONGEST_HEADING * 3;
    return isShort && GENERIC_OFFER.test(textOf(line));
  });
}
