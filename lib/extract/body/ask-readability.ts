import { Readability } from '@mozilla/readability';
import { holdsBlock } from '@/lib/extract/dom/lines';
import type { Line } from './line';
import type { Survey } from './survey-lines';

const MARK = 'data-lede';
/** Below this many characters Readability tries again with looser rules; its 500 makes it run four times on a short report. */
const CHAR_THRESHOLD = 250;

/**
 * Notes on each line whether Readability keeps it. Readability rewrites what it reads, so it gets a copy of the region,
 * without the boxes that hold only links; marks on the lines tell which of them it kept.
 */
export function askReadability(page: Document, { region, lines }: Survey): void {
  const copy = page.implementation.createHTMLDocument();
  copy.body.append(copyBox(region, copy, marksOf(lines)));
  const reader = new Readability<Node>(copy, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content as Element | null | undefined;
  for (const element of content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const line = lines[Number(element.getAttribute(MARK))];
    if (line) line.isKept = true;
  }
}

/** The lines to copy by element, and the boxes around them: a box around none of them is left out. */
function marksOf(lines: readonly Line[]): Map<Element, string | undefined> {
  const marks = new Map<Element, string | undefined>();
  lines.forEach((line, i) => {
    if (line.linkShare > 0.9 && line.length < 60) return;
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
      copy.append(line);
    } else if (marks.has(child)) copy.append(copyBox(child, document, marks));
    else if (!holdsBlock(child) && !child.textContent?.trim()) copy.append(document.importNode(child, true));
  }
  return copy;
}
