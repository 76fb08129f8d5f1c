import { isBlockElement } from '@/lib/extract/dom/block-elements';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';
import { findStoryAddress } from './story-address';

const LONGEST_LABEL = 60;
const LONGEST_LINE = 300;
const LABEL_END = /[:|–—»>→]$/;

/**
 * What introduces other stories on this page, whatever its language: the words, up to a colon or a stroke, that stand in two lines or more
 * before a link to another story of the publisher, with nothing after it.
 */
export function findLabels(links: Iterable<Element>, page: Page): string[] {
  // Of a line only the last link can have nothing after it: a page can hold thousands in one.
  const lastOf = new Map<Element, Element>();
  for (const link of links) lastOf.set(lineOf(link), link);
  const counts = new Map<string, number>();
  for (const [line, link] of lastOf) {
    const label = labelOf(line, link, page);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].flatMap(([label, count]) => (count > 1 ? [label] : []));
}

function lineOf(link: Element): Element {
  let line = link;
  while (!isBlockElement(line) && line.parentElement) line = line.parentElement;
  return line;
}

function labelOf(line: Element, link: Element, page: Page): string | undefined {
  if ((line.textContent?.length ?? 0) > LONGEST_LINE) return undefined;
  const [text, linked] = [textOf(line), textOf(link)];
  if (!linked || !text.endsWith(linked)) return undefined;
  const label = text.slice(0, -linked.length).trimEnd();
  const isLabel = label.length > 1 && label.length <= LONGEST_LABEL && LABEL_END.test(label);
  return isLabel && findStoryAddress(link, page) !== undefined ? label : undefined;
}
