import type { Desk } from '@/lib/extract/desk';
import { hintsOf } from '@/lib/extract/dom/hints';
import { holdsBlock, linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { isReadAlso } from '@/lib/extract/wording/read-also';
import { findThumbnail, readTeaser, type StoryCard } from './read-teaser';
import { findStoryAddress, isOwnOtherPage } from './story-address';

const MOST_LINES = 6;
const LONGEST_CARD = 900;
const PROSE_LENGTH = 80;

/**
 * Reads an element as a card for one other story: a few lines, one story, a title that is a link as a whole. An
 * ordinary link inside a sentence is not one, nor a paragraph, nor a picture with its caption.
 */
export function findCard(element: Element, desk: Desk): StoryCard | undefined {
  if ((element.textContent?.length ?? 0) > LONGEST_CARD * 3 || textOf(element).length > LONGEST_CARD)
    return undefined;
  const story = findOnlyStory(element, desk);
  if (!story) return undefined;
  const lines = linesOf(element).filter((line) => !isReadAlso(textOf(line)));
  if (!lines.length || lines.length > MOST_LINES || lines.some((line) => isStoryText(line, desk)))
    return undefined;
  const isCard =
    lines.length > 1 ||
    findThumbnail(element) !== undefined ||
    (element.tagName === 'A' && holdsBlock(element));
  return isCard && !isCaptioned(element) ? readTeaser(element, story, desk.page.base) : undefined;
}

/** The story that all links lead to, those to its author or section aside. A bookmark card may lead anywhere. */
function findOnlyStory(element: Element, { page }: Desk): { link: Element; url: string } | undefined {
  const isBookmark = /bookmark/.test(hintsOf(element));
  let story: { link: Element; url: string } | undefined;
  for (const link of element.tagName === 'A' ? [element] : element.querySelectorAll('a[href]')) {
    const url = isBookmark
      ? findWebAddress(link.getAttribute('href'), page.base)
      : findStoryAddress(link, page);
    if (!url && isOwnOtherPage(link, page)) continue;
    if (!url || (story && story.url !== url)) return undefined;
    if (!story || textOf(link).length > textOf(story.link).length) story = { link, url };
  }
  return story;
}

/** What the scorer took for text of this story, and is no link, is not the teaser of another one. */
function isStoryText(line: Element, desk: Desk): boolean {
  return desk.lines.has(line) && textOf(line).length > PROSE_LENGTH && linkShare(line) < 0.5;
}

function isCaptioned(element: Element): boolean {
  const figure = element.tagName === 'FIGURE' ? element : element.closest('figure');
  return (
    figure !== null &&
    figure.querySelector('figcaption img, figcaption h1, figcaption h2, figcaption h3') === null &&
    figure.querySelector('a figcaption') === null &&
    figure.querySelector('figcaption') !== null &&
    !/bookmark|card/.test(hintsOf(figure))
  );
}
