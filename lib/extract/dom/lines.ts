import { isBlockElement } from './block-elements';
import { textOf } from './text-of';

/** The smallest elements that hold text, in page order. Needs a copy whose lines are isolated (isolate-lines.ts). */
export function linesOf(root: Element): Element[] {
  const lines: Element[] = [];
  collect(root, lines);
  return lines;
}

function collect(element: Element, lines: Element[]): void {
  if (!holdsBlock(element)) {
    if (textOf(element)) lines.push(element);
    return;
  }
  for (const child of element.children) collect(child, lines);
}

/** Whether a block element stands somewhere inside. */
export function holdsBlock(element: Element): boolean {
  for (const child of element.children) {
    if (isBlockElement(child) || holdsBlock(child)) return true;
  }
  return false;
}
