import type { Block, MathNode, Span } from '@/lib/article/article';
import { mathElements } from '@/lib/article/math-elements';
import { textOf } from '@/lib/extract/dom/text-of';
import { draft } from './block-draft';

const MATH_ELEMENTS: ReadonlySet<string> = new Set(mathElements);
const DEEPEST = 40;

/** The formula that a line is, where it holds nothing else: one set apart from the text. */
export function findLoneFormula(line: Element): Element | undefined {
  let only: Element = line;
  while (only.localName !== 'math') {
    const child: Element | null = only.firstElementChild;
    if (!child || child.nextElementSibling) return undefined;
    only = child;
  }
  return textOf(only) === textOf(line) ? only : undefined;
}

export function readMath(element: Element): Block[] {
  return [draft({ kind: 'math', ...readFormula(element) })];
}

export function readMathSpan(element: Element): Span[] {
  return [{ kind: 'math', ...readFormula(element) }];
}

function readFormula(element: Element): { tex?: string; tree?: MathNode } {
  const tex = element.querySelector('annotation[encoding*="tex" i]')?.textContent?.trim();
  const [tree] = readNode(element, 0);
  // A formula known by its source alone has nothing to draw.
  return { ...(tex ? { tex } : {}), ...(tree?.children ? { tree } : {}) };
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
