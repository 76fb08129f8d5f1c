import { holdsBlock } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';
import { readTeaser, type StoryCard } from './read-teaser';
import { findStoryAddress } from './story-address';

/**
 * Every story a list links to, in page order, each read from the largest box that holds it alone. Nothing when most of
 * the links lead elsewhere: it is then a list of something else, of topics or of files.
 */
export function collectStories(list: Element, page: Page): StoryCard[] {
  const links = [...list.querySelectorAll('a[href]')].filter((link) => textOf(link));
  const byAddress = new Map<string, Element>();
  const others = new Set<string>();
  for (const link of links) {
    const url = findStoryAddress(link, page);
    const known = url === undefined ? undefined : byAddress.get(url);
    if (url === undefined) others.add(textOf(link));
    else if (!known || textOf(link).length > textOf(known).length) byAddress.set(url, link);
  }
  const stories = [...byAddress].flatMap(([url, link]) => {
    const box = boxOf(link, url, list, page);
    // Of a box that holds more than the headline, but no other line ('Read also: …' in bold), the link has it.
    const card =
      readTeaser(box, { link, url }, page.base) ??
      (holdsBlock(box) ? undefined : readTeaser(link, { link, url }, page.base));
    return card ? [card] : [];
  });
  return stories.length * 2 >= byAddress.size + others.size ? stories : [];
}

function boxOf(link: Element, url: string, list: Element, page: Page): Element {
  let box = link;
  for (let at = link.parentElement; at && at !== list && isAlone(at, url, page); at = at.parentElement)
    box = at;
  return box;
}

function isAlone(box: Element, url: string, page: Page): boolean {
  return [...box.querySelectorAll('a[href]')].every((link) => {
    const other = findStoryAddress(link, page);
    return other === undefined || other === url;
  });
}
