import { textOf } from './text-of';

/** Elements of the copy that hold a block, noted once by isolate-lines.ts so that no later step has to look again. */
const holders = new WeakSet<Element>();

export function noteBlockHolder(element: Element): void {
  holders.add(element);
}

/** Whether a block stands somewhere inside: the element is then a box, otherwise a line. */
export function holdsBlock(element: Element): boolean {
  return holders.has(element);
}

/** The lines of a box in page order: the elements that hold text and no block. A line is its own only one. */
export function linesOf(root: Element): Element[] {
  const lines: Element[] = [];
  collect(root, lines);
  return lines;
}

function collect(element: Element, lines: Element[]): void {
  if (!holders.has(element)) {
    if (textOf(element)) lines.push(element);
    return;
  }
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) collect(child, lines);
}
