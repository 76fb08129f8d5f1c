import type { Passage } from '@/lib/article/anchor';
import type { RunningText } from '@/lib/article/running-text';

/** Drawn among the text and no part of it: marks of notes, formulas, words of our own. */
const notText = '.footnote-ref, math, .tex, .visually-hidden';

/** What a range of the document covers of the running text; `undefined` when it touches no text of the story. */
export function passageOf(range: Range, { leaves }: RunningText): Passage | undefined {
  const touched = leaves.flatMap((leaf) => {
    const element = leafElement(leaf.id);
    return element && range.intersectsNode(element) ? [{ leaf, element }] : [];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const start = first.leaf.start + lengthBefore(first.element, range.startContainer, range.startOffset);
  const end = last.leaf.start + lengthBefore(last.element, range.endContainer, range.endOffset);
  return start < end ? { start, end } : undefined;
}

/** The range of the document that draws a part of one leaf, in UTF-16 units from the leaf's start. */
export function rangeIn(leafId: string, start: number, end: number): Range | undefined {
  const element = leafElement(leafId);
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  let at = 0;
  for (const node of textNodes(element)) {
    const length = lengthOf(node);
    if (node instanceof Text) {
      if (at <= start && start <= at + length) range.setStart(node, start - at);
      if (at < end && end <= at + length) range.setEnd(node, end - at);
    }
    at += length;
  }
  return range;
}

/** The element that draws a leaf. */
export function leafElement(leafId: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`.story [data-leaf="${CSS.escape(leafId)}"]`) ?? undefined;
}

/** How much of the element's text stands before a point of the document. */
function lengthBefore(element: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  // A point before the element, or behind it, is its start, or its end.
  const place = before.comparePoint(container, offset);
  if (place < 0) return 0;
  if (place === 0) before.setEnd(container, offset);
  let length = 0;
  for (const node of textNodes(element)) {
    if (node === before.endContainer) return length + Math.min(before.endOffset, lengthOf(node));
    if (before.intersectsNode(node)) length += lengthOf(node);
  }
  return length;
}

function* textNodes(element: Element): Generator<Node> {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT;
      return (node as Element).matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : 1;
}
