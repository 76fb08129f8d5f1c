import { hintsOf } from '@/lib/extract/dom/hints';
import { textOf } from '@/lib/extract/dom/text-of';
import { isSamePage } from '@/lib/extract/dom/web-address';
import type { Page } from '@/lib/extract/page/page';

/** A mark as printed, brackets apart: a number, a letter, a star. */
const LABEL = /^[[(]?([\p{L}\p{N}]{1,3}|[*†‡§#]{1,3})[\])]?$/u;
const NOTE_HINT = /foot-?note|end-?note|note-?ref|ftn|(^|[#:-])fn|cite|(^|-)reference(-|$)/i;
const LONGEST_NOTE = 4000;
const LONGEST_LABEL = 6;

/** The link and the note it is the mark of. */
export interface FoundNote {
  label: string;
  element: Element;
}

/** The note that a link is the mark of; nothing for any other link within the page. */
export function findNote(
  link: Element,
  page: Page,
  anchorOf: (fragment: string) => Element | undefined,
): FoundNote | undefined {
  const text = textOf(link);
  const label = LABEL.exec(text)?.[1];
  if (!label || !(isRaised(link) || text !== label || isCalledNote(link))) return undefined;
  const fragment = findFragment(link, page);
  const target = fragment && anchorOf(fragment);
  if (!target || !isBefore(link, target)) return undefined;
  const element = aroundLabel(target, page.body);
  const length = lengthOf(element);
  if (!length || length > LONGEST_NOTE || element.closest('h1, h2, h3, h4, h5, h6') || element.contains(link))
    return undefined;
  return { label, element };
}

/** The fragment of a link to this page, written as '#…' or with the page's own address. */
export function findFragment(link: Element, page: Page): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (at === -1 || (at > 0 && !isSamePage(href.slice(0, at), page.url))) return undefined;
  try {
    return decodeURIComponent(href.slice(at + 1)) || undefined;
  } catch {
    return undefined;
  }
}

function isRaised(link: Element): boolean {
  return link.closest('sup') !== null || link.querySelector('sup') !== null;
}

function isCalledNote(link: Element): boolean {
  const role = link.getAttribute('role');
  return role === 'doc-noteref' || NOTE_HINT.test(`${hintsOf(link)} ${link.getAttribute('href')}`);
}

/** From an anchor or a number that is all the target holds, out to the element with the note's words. */
function aroundLabel(target: Element, body: Element): Element {
  let at = target;
  while (lengthOf(at) <= LONGEST_LABEL && at.parentElement && at.parentElement !== body)
    at = at.parentElement;
  return at;
}

function isBefore(first: Element, second: Element): boolean {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Many marks lead into one list: its text is read once. */
function lengthOf(element: Element): number {
  const known = lengths.get(element) ?? textOf(element).length;
  lengths.set(element, known);
  return known;
}

const lengths = new WeakMap<Element, number>();
