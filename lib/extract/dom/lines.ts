import { bareText, hasText, textOf } from './text-of';

/** Elements of the copy that hold a block, noted once by isolate-lines.ts so that no later step has to look again. */
const holders = new WeakSet<Element>();

export function noteBlockHolder(element: Element): void {
  holders.add(element);
}

/** Whether a block stands somewhere inside: the element is then a box, otherwise a line. */
export function holdsBlock(element: Element): boolean {
  return holders.has(element);
}

/** A line and what it says. */
export class TextLine {
  #bare: string | undefined;

  constructor(
    readonly element: Element,
    readonly text: string,
  ) {}

  /** Letters and digits only, in lower case; made when it is first asked for. */
  get bare(): string {
    return (this.#bare ??= bareText(this.text));
  }
}

export function textLinesOf(root: Element): TextLine[] {
  const lines: TextLine[] = [];
  visit(root, (element) => {
    const text = textOf(element);
    if (text) lines.push(new TextLine(element, text));
  });
  return lines;
}

/** The lines of a box in page order: the elements that hold text and no block. A line is its own only one. */
export function linesOf(root: Element): Element[] {
  const lines: Element[] = [];
  visit(root, (element) => {
    if (hasText(element)) lines.push(element);
  });
  return lines;
}

/** The first line of a box that has text, without a look at the others. */
export function firstLineOf(root: Element): Element | undefined {
  if (!holders.has(root)) return hasText(root) ? root : undefined;
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    const line = firstLineOf(child);
    if (line) return line;
  }
  return undefined;
}

function visit(element: Element, found: (element: Element) => void): void {
  if (!holders.has(element)) found(element);
  else
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, found);
}
