import { Readability } from '@mozilla/readability';
import type { Page } from '@/lib/extract/page/page';
import type { Line } from './line';
import { isProse, smallestBox, weigh } from './main-box';

const MARK = 'data-lede';
/** Below this many characters Readability tries again with looser rules; its 500 makes it run four times on a short report. */
const CHAR_THRESHOLD = 250;
/** Share of the page's prose that the part handed to Readability must hold. */
const NEARLY_ALL = 0.95;

/**
 * Notes on each line whether Readability keeps it. Readability rewrites what it reads, so it gets a copy of the part
 * of the page that holds nearly all prose; marks on the lines tell which of them it kept.
 */
export function askReadability(page: Page, lines: readonly Line[]): void {
  const region = smallestBox(weigh(lines.filter(isProse), page.body), page.body, NEARLY_ALL);
  lines.forEach((line, i) => line.element.setAttribute(MARK, String(i)));
  const content = runReadability(page.document, region);
  for (const element of content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const line = lines[Number(element.getAttribute(MARK))];
    if (line) line.isKept = true;
  }
}

function runReadability(page: Document, region: Element): Element | undefined {
  const copy = page.implementation.createHTMLDocument();
  const part = copy.importNode(region, true);
  if (part.tagName === 'BODY') copy.body.replaceWith(part);
  else copy.body.append(part);
  const reader = new Readability<Node>(copy, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  return (reader.parse()?.content as Element | null | undefined) ?? undefined;
}
