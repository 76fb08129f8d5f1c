import { isBlockElement } from '@/lib/extract/dom/block-elements';
import { holdsBlock, noteBlockHolder } from '@/lib/extract/dom/lines';

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
  let hasBlock = false;
  let hasLoose = false;
  let hasBreakPair = false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) hasLoose ||= hasWords(child);
    else if (child.nodeType === 1) {
      const inner = child as Element;
      const isBox = inner.firstChild !== null && !CLOSED.has(inner.tagName) && isolate(inner);
      if (isBox || isBlockElement(inner)) hasBlock = true;
      else if (inner.tagName === 'BR') hasBreakPair ||= followsBreak(inner);
      else hasLoose = true;
    }
  }
  if (hasLoose && (hasBlock || (hasBreakPair && isBlockElement(element)))) {
    wrapLooseRuns(element);
    hasBlock = true;
  }
  if (hasBlock) noteBlockHolder(element);
  return hasBlock;
}

function hasWords(text: Node): boolean {
  return /\S/.test(text.nodeValue ?? '');
}

function isText(node: Node): boolean {
  return node.nodeType === 3 && hasWords(node);
}

function followsBreak(element: Element): boolean {
  let before = element.previousSibling;
  while (before && before.nodeType !== 1 && !isText(before)) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

function wrapLooseRuns(element: Element): void {
  let run: ChildNode[] = [];
  for (const child of Array.from(element.childNodes)) {
    if (!endsRun(child)) {
      run.push(child);
      continue;
    }
    wrap(run);
    run = [];
  }
  wrap(run);
}

function endsRun(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return isBlockElement(element) || holdsBlock(element) || (node.nodeName === 'BR' && followsBreak(element));
}

function wrap(run: readonly ChildNode[]): void {
  const first = run[0];
  if (!first || !run.some((node) => hasContent(node))) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}

function hasContent(node: ChildNode): boolean {
  return isText(node) || (node.nodeType === 1 && node.nodeName !== 'BR');
}
