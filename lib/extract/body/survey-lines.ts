import { linesOf } from '@/lib/extract/dom/lines';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { readingLength, type Line } from './line';

/** Measures every line of the page. */
export function surveyLines(body: Element): Line[] {
  return linesOf(body).map((element) => {
    const text = textOf(element);
    return {
      element,
      text,
      bare: bareText(text),
      length: readingLength(text),
      linkShare: shareOfLinks(element, text),
      isKept: false,
    };
  });
}

function shareOfLinks(line: Element, text: string): number {
  if (line.closest('a[href]')) return 1;
  if (!line.firstElementChild) return 0;
  let linked = 0;
  for (const link of line.querySelectorAll('a[href]')) linked += textOf(link).length;
  return Math.min(1, linked / text.length);
}
