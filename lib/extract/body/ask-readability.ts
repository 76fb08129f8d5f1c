import { holdsBlock } from '@/lib/extract/dom/lines';
import type { Line } from './line';
import type { Page } from '@/lib/extract/page/page';
import { LineReader } from './line-reader';
import type { Survey } from './survey-lines';

const MARK = 'data-lede';
/** Below this many characters Readability tries again with looser rules; its 500 makes it run four times on a short report. */
const CHAR_THRESHOLD = 250;

/** Shorter lines that are wholly links are menus. */
const SHORT = 60;
/** A page of so many lines lists links, each of which costs Readability time; the longest story met has 230 lines that are none. */
const MANY = 2000;

/**
 * The lines that Readability keeps. It rewrites what it reads, so it gets a copy of the region,
 * without the boxes that hold only links; marks on the lines tell which of them it kept.
 */
export function askReadability({ body, deadline }: Page, { region, lines }: Survey): Set<Line> {
  const copy = body.ownerDocument.implementation.createHTMLDocument();
  copy.body.append(copyBox(region, copy, marksOf(lines)));
  const reader = new LineReader(copy, { charThreshold: CHAR_THRESHOLD, deadline, mark: MARK });
  const kept = new Set<Line>();
  for (const element of reader.findKept()?.querySelectorAll(`[${MARK}]`) ?? []) {
    const line = lines[Number(element.getAttribute(MARK))];
    if (line) kept.add(line);
  }
  return kept;
}

/** The lines to copy by element, and the boxes around them: a box around none of them is left out. */
function marksOf(lines: readonly Line[]): Map<Element, string | undefined> {
  const marks = new Map<Element, string | undefined>();
  lines.forEach((line, i) => {
    if (line.linkShare > 0.9 && (line.length < SHORT || lines.length > MANY)) return;
    marks.set(line.element, String(i));
    for (let box = line.element.parentElement; box && !marks.has(box); box = box.parentElement)
      marks.set(box, undefined);
  });
  return marks;
}

function copyBox(box: Element, document: Document, marks: ReadonlyMap<Element, string | undefined>): Element {
  const copy = document.importNode(box, false);
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) {
    const mark = marks.get(child);
    if (mark !== undefined) {
      const line = document.importNode(child, true);
      line.setAttribute(MARK, mark);
      copy.appendChild(line);
    } else if (marks.has(child)) copy.appendChild(copyBox(child, document, marks));
    else if (!holdsBlock(child) && !child.textContent?.trim())
      copy.appendChild(document.importNode(child, true));
  }
  return copy;
}
