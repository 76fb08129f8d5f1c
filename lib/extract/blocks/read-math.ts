import type { Block, MathNode, Span } from '@/lib/article/article';
import { draft } from './block-draft';

/** Presentation elements of MathML Core: what a formula may be made of. */
const MATH_ELEMENTS = new Set(
  (
    'math mrow mi mn mo ms mspace mtext mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts mtable mtr mtd'
  ).split(' '),
);
const DEEPEST = 40;

export function readMath(element: Element): Block[] {
  return [draft({ kind: 'math', ...readFormula(element) })];
}

export function readMathSpan(element: Element): Span[] {
  return [{ kind: 'math', ...readFormula(element) }];
}

function readFormula(element: Element): { tex?: string; tree?: MathNode } {
  const tex = element.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  const [tree] = readNode(element, 0);
  return { ...(tex ? { tex } : {}), ...(tree ? { tree } : {}) };
}

function readNode(element: Element, depth: number): MathNode[] {
  const name = element.localName;
  if (depth > DEEPEST || name.startsWith('annotation')) return [];
  const children = [...element.children].flatMap((child) => readNode(child, depth + 1));
  // An element that only groups ('semantics', 'maction') gives its children's place to them.
  if (!MATH_ELEMENTS.has(name)) return children;
  const text = element.children.length ? '' : (element.textContent ?? '').trim();
  return [{ element: name, ...(text ? { text } : {}), ...(children.length ? { children } : {}) }];
}
