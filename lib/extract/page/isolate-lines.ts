import { isBlockElement } from '@/lib/extract/dom/block-elements';
import { noteBlockHolder } from '@/lib/extract/dom/lines';

/**
 * Gives every line of text an element of its own: loose text between block elements, and the stretches that two line
 * breaks in a row separate, are wrapped into paragraphs. After it each word of the copy stands in an element that has
 * no block inside, a line, which is what the later steps judge, keep or drop.
 */
export function isolateLines(root: Element): void {
  isolate(root);
}

/** Read whole: what is inside are no lines of the page. */
const CLOSED = new Set(['PRE', 'math', 'MATH', 'PICTURE', 'IFRAME', 'VIDEO', 'AUDIO']);

/** Returns whether the element holds a block, and so is no line itself. */
function isolate(element: Element): boolean {
  let blocks: Set<Node> | undefined;
  let hasLoose = false;
  let hasBreakPair = false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) hasLoose ||= hasWords(child);
    else if (child.nodeType === 1) {
      const inner = child as Element;
      const holdsBlock = !CLOSED.has(inner.tagName) && isolate(inner);
      if (holdsBlock || isBlockElement(inner)) (blocks ??= new Set()).add(child);
      else if (child.nodeName === 'BR') hasBreakPair ||= followsBreak(inner);
      else hasLoose = true;
    }
  }
  if (hasLoose && (blocks || (hasBreakPair && isBlockElement(element)))) {
    wrapLooseRuns(element, blocks);
    blocks ??= new Set();
  }
  if (blocks) noteBlockHolder(element);
  return blocks !== undefined;
}

function hasWords(text: Node): boolean {
  return text.nodeType === 3 && /\S/.test(text.nodeValue ?? '');
}

function followsBreak(element: Element): boolean {
  let before = element.previousSibling;
  while (before && before.nodeType !== 1 && !hasWords(before)) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

function wrapLooseRuns(element: Element, blocks: ReadonlySet<Node> | undefined): void {
  let run: ChildNode[] = [];
  for (const child of Array.from(element.childNodes)) {
    const isEnd = blocks?.has(child) || (child.nodeName === 'BR' && followsBreak(child as Element));
    if (!isEnd) {
      run.push(child);
      continue;
    }
    wrap(run);
    run = [];
  }
  wrap(run);
}

function wrap(run: readonly ChildNode[]): void {
  const first = run[0];
  if (!first || !run.some((node) => hasContent(node))) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}

function hasContent(node: ChildNode): boolean {
  if (node.nodeType === 3) return hasWords(node);
  return node.nodeType === 1 && node.nodeName !== 'BR';
}
