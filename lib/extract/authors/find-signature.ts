import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';
import { HELPER, isWrittenByline } from '@/lib/extract/wording/byline-parts';
import { JOINER } from '@/lib/extract/wording/bylines';
import { NEWSROOM } from '@/lib/extract/wording/bylines-newsroom';
import { isCallWhole } from '@/lib/extract/wording/calls';
import { isReadAlso } from '@/lib/extract/wording/read-also';
import { bareName } from './find-byline';
import { isPublisher } from './is-publisher';
import { cleanName, isAgency, sameName } from './names';

const LONGEST = 40;
const LONGEST_NAMES = 100;
/** Lines at the end of the text; a call to subscribe may come after the signature. */
const LAST = 6;
/** Lines below the text that a reader still takes for its end. */
const BELOW = 2;
const LONGEST_DAY = 20;
/** '… into the book. (Anna Kovalenko, 2.3.2026)', or nothing but that. */
const BRACKET = /(?:^|[.!?…。！？"”»」’]\s*)[(（[]([^()（）[\]]{2,100})[)）\]]\.?$/u;
/** No one character fewer: '(続く)', '(끝)'. */
const EAST_ASIAN_NAME = /^(?:\p{sc=Han}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,4}|\p{sc=Hang}{3})$/u;
/** '敬称略', '未完待续', '図は…': what else stands in brackets at an end. */
const NO_EAST_ASIAN_NAME = /[略载載续続终終図图写資资注註完]|化名/u;

/** Who signs a text at its end. */
export interface Signature {
  element: Element;
  names: string[];
  /** The line says more: only the bracket at its end signs. */
  isBracket?: boolean;
  isNewsroom?: boolean;
}

/**
 * The signature below a text. Where nobody else signs it: a last line such as 'The newsroom', or the site's own name and, after a
 * stroke, where it has the story from; names in brackets, in bold or with an address. Else a line that says again who is known.
 */
export function findSignature({ page, lines }: Desk, known: readonly string[]): Signature | undefined {
  const last = page.lines.findLastIndex(({ element }) => lines.has(element));
  // Who is known may speak in the text, name by name: only the last line signs, and no other is looked for.
  const text = known.length
    ? page.lines.slice(last, last + 1)
    : page.lines.filter(({ element }) => lines.has(element)).slice(-LAST);
  const below = known.length ? [] : page.lines.slice(last + 1, last + 1 + BELOW);
  for (const line of [...text, ...below]) {
    const { element } = line;
    if (!page.body.contains(element) || element.closest('nav, footer, aside, figure, li, h2, h3')) continue;
    const newsroom = known.length ? [] : newsroomIn(line, page);
    if (newsroom.length) return { element, names: newsroom, isNewsroom: true };
    const [, inner] = BRACKET.exec(line.text.slice(-2 * LONGEST_NAMES)) ?? [];
    const isBracket = inner !== undefined && inner.length + 4 < line.text.length;
    if (line.text.length > LONGEST_NAMES && !isBracket) continue;
    const isSet = inner !== undefined || isSigned(line, line === text.at(-1));
    const names = signersIn(inner ?? line.text, isSet && !known.length ? isName : () => false, known);
    // 'Facebook' is a button; where the author is known, '(dpa)' tells the source of a sentence.
    const isPlain = isBracket ? !known.length : inner !== undefined || text.includes(line);
    if (names.length && (isPlain || !names.every(isAgency))) return { element, names, isBracket };
  }
  return undefined;
}

function newsroomIn({ element, text }: TextLine, page: Page): string[] {
  if (text.length > LONGEST || /[.!?:]$/.test(text) || element.querySelector('a') || element.closest('a'))
    return [];
  return NEWSROOM.test(text) ? [text] : sourcesIn(text, page);
}

/** 'The Harbour Post / Coast Radio' on the Post's own site: the story is the radio's. */
function sourcesIn(text: string, page: Page): string[] {
  const [own, ...sources] = text.split(/\s*\/\s*/);
  if (!own || !sources.length || !isPublisher(own, page)) return [];
  return sources.every((source) => /^\p{Lu}/u.test(source)) ? sources : [];
}

/** Whether a line is set like a signature: with an address, by its wording, the last one in bold or at the right. */
function isSigned({ element, text }: TextLine, isLast: boolean): boolean {
  if (/\S@\S/.test(text) || isWrittenByline(text)) return true;
  if (!isLast) return false;
  const isRight = /right/.test(`${element.getAttribute('style')} ${element.getAttribute('align')}`);
  return isRight || [...element.querySelectorAll('b, strong, em, i')].some((part) => textOf(part) === text);
}

/** The people in a line of nothing but names, days and addresses; else its agencies. Of any other line, nothing. */
function signersIn(line: string, mayBe: (name: string) => boolean, known: readonly string[]): string[] {
  const people: string[] = [];
  const agencies: string[] = [];
  const parts = line.replace(/\S*@\S*/g, ' ').split(/[,;/、・|]|\s[-–—]\s/);
  for (const part of parts.flatMap((each) => each.split(JOINER))) {
    const name = cleanName(part.replace(/^[\s.·]+/, ''));
    if (isAgency(name)) agencies.push(name);
    else if (known.some((each) => sameName(each, name)) || mayBe(name)) people.push(name);
    else if (!isBeside(part.trim())) return [];
  }
  return people.length ? people : agencies;
}

/** A day, who made the pictures, the shorthand of an editor. */
function isBeside(part: string): boolean {
  return (/\d/.test(part) && part.length < LONGEST_DAY) || HELPER.test(part) || /^\p{L}{0,3}$/u.test(part);
}

function isName(name: string): boolean {
  if (isReadAlso(name) || isCallWhole(name)) return false;
  const unspaced = name.replace(/\s/g, '');
  if (EAST_ASIAN_NAME.test(unspaced)) return !NO_EAST_ASIAN_NAME.test(name);
  return bareName(name) !== undefined;
}

/** Takes the signature out of the text. */
export function takeSignature(desk: Desk, { element, isBracket }: Signature): void {
  if (!isBracket) return desk.leaveOut(element, 'author', 'signature');
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.toReversed()) {
    const value = text.nodeValue ?? '';
    const start = value.search(/[([（][^([（]*$/);
    text.nodeValue = value.slice(0, Math.max(0, start));
    if (start >= 0) return;
  }
}
