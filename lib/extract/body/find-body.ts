import { Readability } from '@mozilla/readability';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

export interface Body {
  root: Element;
  /** Lines that Readability kept. */
  kept: Set<Element>;
  from: 'readability' | 'page';
}

const MARK = 'data-lede';
/** Below this many characters Readability tries again with looser rules; its 500 makes it run four times on a short report. */
const CHAR_THRESHOLD = 250;

/**
 * Finds the element that holds the text. Readability works on a copy of the copy, because it rewrites what it reads;
 * marks on the elements tell which lines it kept, and the smallest element around those lines is the root.
 */
export function findBody(page: Page): Body {
  const elements = [...page.body.querySelectorAll('*')];
  elements.forEach((element, i) => element.setAttribute(MARK, String(i)));
  const content = runReadability(page.document);
  const kept = new Set<Element>();
  if (content) {
    for (const element of content.querySelectorAll(`[${MARK}]`)) {
      const original = elements[Number(element.getAttribute(MARK))];
      if (original) kept.add(original);
    }
  }
  for (const element of elements) element.removeAttribute(MARK);
  const lines = linesOf(page.body);
  const keptLines = new Set(lines.filter((line) => isKept(line, kept)));
  const root = commonRoot([...keptLines], page.body);
  return { root, kept: keptLines, from: keptLines.size ? 'readability' : 'page' };
}

function runReadability(document: Document): Element | undefined {
  const reader = new Readability<Node>(document.cloneNode(true) as Document, {
    charThreshold: CHAR_THRESHOLD,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  return (reader.parse()?.content as Element | null | undefined) ?? undefined;
}

/** Readability merges a wrapper with its only child and keeps the wrapper's mark. */
function isKept(line: Element, kept: ReadonlySet<Element>): boolean {
  if (kept.has(line)) return true;
  for (const inner of line.querySelectorAll('*')) if (kept.has(inner)) return true;
  const parent = line.parentElement;
  return parent?.children.length === 1 && kept.has(parent);
}

/** The smallest element that holds nearly all of the kept text: a stray line elsewhere does not widen it. */
function commonRoot(kept: readonly Element[], body: Element): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of kept) {
    const weight = textOf(line).length;
    total += weight;
    for (let at: Element | null = line.parentElement; at && at !== body; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  let root = body;
  for (;;) {
    const inner = [...root.children].find((child) => (weights.get(child) ?? 0) >= total * NEARLY_ALL);
    if (!inner || !total) return root;
    root = inner;
  }
}

const NEARLY_ALL = 0.95;
