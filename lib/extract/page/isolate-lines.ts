import { isBlockElement } from '@/lib/extract/dom/block-elements';

/**
 * Gives every line of text an element of its own: loose text between block elements, and the stretches that two line
 * breaks in a row separate, are wrapped into paragraphs. After it each word of the copy stands in an element that has
 * no block inside, which is what the later steps judge, keep or drop.
 */
export function isolateLines(root: Element): void {
  isolate(root);
}

/** Returns whether the element holds a block. */
function isolate(element: Element): boolean {
  let hasBlock = false;
  let hasBreakPair = false;
  let lastWasBreak = false;
  for (const child of element.childNodes) {
    if (child.nodeType === 1) {
      const isBreak = (child as Element).tagName === 'BR';
      if (isBreak && lastWasBreak) hasBreakPair = true;
      lastWasBreak = isBreak;
      if (KEPT_WHOLE.has((child as Element).tagName)) hasBlock ||= (child as Element).tagName === 'PRE';
      else if (isolate(child as Element) || isBlockElement(child)) hasBlock = true;
    } else if (child.nodeType === 3 && lastWasBreak && child.nodeValue?.trim()) lastWasBreak = false;
  }
  if (hasBlock || (hasBreakPair && isBlockElement(element))) wrapLooseRuns(element);
  return hasBlock;
}

const KEPT_WHOLE = new Set(['PRE', 'MATH', 'SVG', 'CODE', 'PICTURE']);

function wrapLooseRuns(element: Element): void {
  let run: ChildNode[] = [];
  let breaks = 0;
  for (const child of Array.from(element.childNodes)) {
    if (isBlockElement(child) || holdsBlock(child)) {
      wrap(run);
      run = [];
      breaks = 0;
      continue;
    }
    if (child.nodeType === 8) continue;
    if ((child as Element).tagName === 'BR') breaks++;
    else if (child.nodeType === 1 || child.nodeValue?.trim()) {
      if (breaks > 1) {
        wrap(run);
        run = [];
      }
      breaks = 0;
    }
    run.push(child);
  }
  wrap(run);
}

function holdsBlock(child: ChildNode): boolean {
  if (child.nodeType !== 1) return false;
  for (const inner of (child as Element).children) {
    if (isBlockElement(inner) || holdsBlock(inner)) return true;
  }
  return false;
}

function wrap(run: readonly ChildNode[]): void {
  const first = run[0];
  if (!first || !run.some((node) => node.textContent?.trim() || isMedium(node))) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  first.before(paragraph);
  paragraph.append(...run);
}

function isMedium(node: ChildNode): boolean {
  return (
    node.nodeType === 1 &&
    ((node as Element).tagName === 'IMG' || !!(node as Element).querySelector('img, picture'))
  );
}
