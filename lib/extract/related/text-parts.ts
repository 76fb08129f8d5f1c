import { linesOf } from '@/lib/extract/dom/lines';
import { hasText, textOf } from '@/lib/extract/dom/text-of';
import { isReadAlso } from '@/lib/extract/wording/read-also';

/** A stretch of text that the page sets apart from its neighbours. */
export interface TextPart {
  element: Element;
  text: string;
}

/** Elements that mark words within a text and do not set them apart. */
const WITHIN_TEXT = new Set(
  'B STRONG I EM U S MARK SMALL SUB SUP ABBR CITE Q CODE WBR BR BDI BDO FONT'.split(' '),
);

/**
 * The lines of a box, and within a line what stands in neighbouring elements of its own: a kicker and a headline are two
 * parts even where only a style sheet puts them on two lines.
 */
export function textPartsOf(root: Element): TextPart[] {
  return linesOf(root).flatMap(split);
}

function split(element: Element): TextPart[] {
  const inner: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const isElement = child.nodeType === 1;
    if (!(isElement ? hasText(child) : child.nodeType === 3 && child.nodeValue?.trim())) continue;
    if (!isElement || WITHIN_TEXT.has((child as Element).tagName))
      return [{ element, text: withoutLabel(element) }];
    inner.push(child as Element);
  }
  return inner.length ? inner.flatMap(split) : [{ element, text: textOf(element) }];
}

/** 'Read also' in an element of its own before the words of a headline is no part of it, even where only a style sheet sets it apart. */
function withoutLabel(element: Element): string {
  const text = textOf(element);
  const label = textOf(element.firstElementChild);
  const isLabel = label !== text && text.startsWith(label) && isReadAlso(label);
  return isLabel ? text.slice(label.length).trim() : text;
}
