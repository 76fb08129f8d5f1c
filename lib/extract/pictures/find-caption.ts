import { hintsOf } from '@/lib/extract/dom/hints';
import { holdsBlock, linesOf } from '@/lib/extract/dom/lines';
import { bareText, foldText, hasText, textOf } from '@/lib/extract/dom/text-of';
import { BYLINE_START } from '@/lib/extract/wording/bylines';
import { isMaker, isNames, splitCredit } from './split-credit';
import { trimEndOf } from './trim-end-of';

export interface Caption {
  caption?: string;
  credit?: string;
}

const CAPTION_HINT = /caption|legend|bildunterschrift|bildtext|image-text|media-text|pie-de-foto|desc/;
const CREDIT_HINT =
  /credit|copyright|source|photographer|byline|auth?or|auteur|rights|quelle|agency|kilde|fotograf|attribution|distributor/;
/** A paragraph below a picture is its caption only where it is called nothing else. */
const CAPTION_BELOW_HINT = /caption|image-?desc/;
/** What stands in a caption and is no word of it: 'show more', 'close'. */
const CONTROL = 'button, [role="button"]';
/** Words for the reader's software, not for the reader: 'Image caption: …'. */
const LABEL =
  /^(?:(?:media|image|video|photo) caption\s*[:,،]?|(?:legende|bildunterschrift|caption)\s*:|توضیح تصویر\s?[:،])\s*/i;
const ADDRESS = /^https?:\S+$/;
const LONGEST_CAPTION = 700;
/** A paragraph longer than this that only stands below a picture is text of the story. */
const LONGEST_LOOSE_CAPTION = 300;
/** Text that shares its line with a picture and is longer than this is a paragraph with a picture in it. */
const LONGEST_SHARED_LINE = 150;

/** Caption and credit of a picture, from its figure or from the small box around it. Both are lines about the picture alone. */
export function findCaption(image: Element): Caption {
  const frame = getPictureFrame(image);
  const captions = new Set<string>();
  const credits = new Set<string>();
  const lines = captionLines(frame);
  for (const line of lines) {
    if (isCredit(line) || (line.parentElement !== frame && isCredit(line.parentElement))) {
      credits.add(textOutside(line, CONTROL));
      continue;
    }
    const marked = outermost([...line.querySelectorAll('*')].filter(isCredit));
    for (const credit of marked) credits.add(textOf(credit));
    captions.add(textOutside(line, CONTROL, marked).replace(LABEL, ''));
  }
  const said = [...captions].filter((caption) => !ADDRESS.test(caption));
  const split = splitCredit(
    said.join(' '),
    withoutParts([...credits])
      .join(' / ')
      .replaceAll(': / ', ': '),
  );
  const [first = '', ...others] = said;
  const last = others.pop();
  // Where nothing says who made the picture, names in an element of their own do.
  return last && !split.credit && lines.at(-1)?.matches('figcaption *') && isMaker(last) && !isNames(first)
    ? splitCredit([first, ...others].join(' '), last)
    : split;
}

/** Of credits that are said again in a longer one, the longer. */
function withoutParts(credits: readonly string[]): string[] {
  return credits.filter(
    (credit) =>
      !credits.some((other) => other.length > credit.length && bareText(other).includes(bareText(credit))),
  );
}

/** The largest element around the picture that holds nothing else but lines about it. */
export function getPictureFrame(image: Element): Element {
  const figure = image.closest('figure');
  if (figure && figure.querySelectorAll('img').length === 1) return figure;
  let frame = image.closest('picture') ?? image;
  for (let at = frame.parentElement; at && isFrame(at, image); at = at.parentElement) frame = at;
  return frame;
}

function isFrame(element: Element, image: Element): boolean {
  if (element.matches('body, main, article')) return false;
  if (
    // Stops at the second picture, where a query would collect every one of a long gallery, for each of them.
    element.getElementsByTagName('img').item(1) !== null ||
    element.querySelector('h1, h2, h3, h4, iframe, video, time, [rel~="author"], address')
  )
    return false;
  const text = textOf(element);
  if (text.length >= LONGEST_CAPTION) return false;
  if (!holdsBlock(element)) return !text || isSharedCaption(element, text);
  const lines = linesOf(element);
  return lines.length <= 3 && lines.every((line) => line.contains(image) || isLooseCaption(line, image));
}

/** Text in one line with a picture is its caption when it is named so, stands below it, is set apart or holds a credit. */
function isSharedCaption(line: Element, text: string): boolean {
  if (CAPTION_HINT.test(hintsOf(line))) return true;
  if (text.length > LONGEST_SHARED_LINE) return false;
  return line.querySelector('br, em, i, small') !== null || splitCredit(text).credit !== undefined;
}

/** A caption follows its picture, is no long paragraph and does not name an author. */
function isLooseCaption(line: Element, image: Element): boolean {
  const text = textOf(line);
  const isAfter = image.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!isAfter || BYLINE_START.test(text)) return false;
  return line.tagName !== 'P' || text.length < LONGEST_LOOSE_CAPTION;
}

function captionLines(frame: Element): Element[] {
  const below = frame.nextElementSibling;
  if (below?.tagName === 'P' && !hasText(frame) && CAPTION_BELOW_HINT.test(hintsOf(below))) return [below];
  const inner = [...frame.querySelectorAll('*')];
  const captions = inner.filter((each) => each.tagName === 'FIGCAPTION');
  const marked = captions.length ? captions : inner.filter((each) => CAPTION_HINT.test(hintsOf(each)));
  const scopes = outermost(marked);
  const credits = inner.filter((each) => isCredit(each) && !scopes.some((scope) => scope.contains(each)));
  const found = scopes.length ? [...scopes, ...credits] : [frame];
  return [...new Set(found.flatMap(linesOf))]
    .flatMap(partsOf)
    .filter((line) => !line.matches(CONTROL) && !isByline(line));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((each) => !elements.some((other) => other !== each && other.contains(each)));
}

/** The elements that a line is made of and no text beside them: what keeps them apart is the style sheet. */
function partsOf(line: Element): Element[] {
  const parts = [...line.childNodes].filter(hasText) as Element[];
  const isApart =
    parts.length > 1 &&
    parts.every((part, at) => part.nodeType === 1 && (!at || /^[\p{Lu}(©]/u.test(textOf(part)))) &&
    !isCredit(line);
  return isApart ? parts : [line];
}

/** A portrait's line: who wrote the story, and when. */
function isByline(line: Element): boolean {
  return line.closest('address') !== null || line.querySelector('address, time, [rel~="author"]') !== null;
}

function isCredit(element: Element | null): boolean {
  return (
    element !== null && (CREDIT_HINT.test(hintsOf(element)) || element.matches('cite, figcaption small'))
  );
}

/** The text of a line without some of its elements. */
function textOutside(line: Element, selector: string, elements: readonly Element[] = []): string {
  const left = [...elements, ...line.querySelectorAll(selector)];
  const parts: string[] = [];
  const collect = (node: Node) => {
    if (left.includes(node as Element)) parts.push(' ');
    else if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else for (const child of node.childNodes) collect(child);
  };
  collect(line);
  return trimEndOf(foldText(parts.join('')), ' (/|–—-');
}
