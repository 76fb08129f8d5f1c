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

/** Inline elements that say nothing about their text: paragraphs may as well stand in them. */
const PLAIN = new Set(['SPAN', 'FONT']);
/** Read whole: what is inside are no lines of the page. */
const CLOSED = new Set(['PRE', 'math', 'MATH', 'PICTURE', 'IFRAME', 'VIDEO', 'AUDIO']);

/** Returns whether the element holds a block, and so is no line itself. Texts are looked at only where they may have to be wrapped. */
function isolate(element: Element): boolean {
  let hasBlock = false;
  let hasInline = false;
  let hasBreakPair = false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const isBox = child.firstElementChild !== null && !CLOSED.has(child.tagName) && isolate(child);
    if (isBox || isBlockElement(child)) hasBlock = true;
    else if (child.tagName === 'BR') hasBreakPair ||= followsBreak(child);
    else hasInline = true;
  }
  const canBeWrapped = hasBlock || (hasBreakPair && (isBlockElement(element) || PLAIN.has(element.tagName)));
  if (canBeWrapped && (hasInline || hasLooseWords(element))) {
    wrapLooseRuns(element);
    hasBlock = true;
  }
  if (hasBlock) noteBlockHolder(element);
  return hasBlock;
}

function hasLooseWords(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) if (isText(child)) return true;
  return false;
}

function isText(node: Node): boolean {
  return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
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
