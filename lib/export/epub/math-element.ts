import type { MathNode } from '@/lib/article/article';
import { blockText } from '@/lib/article/article-text';
import { element, type XmlElement } from '@/lib/export/xml/xml';

interface Formula {
  tex?: string;
  tree?: MathNode;
}

/** A formula as MathML; as its TeX source, or its signs, where there is no tree or a checker of books would refuse it. */
export function mathElement({ tex, tree }: Formula, display: 'inline' | 'block'): XmlElement {
  if (!tree || !(tree.children ?? []).every((child) => isSound(child)))
    return element(
      'code',
      { class: 'tex' },
      blockText({ id: '', kind: 'math', ...(tex && { tex }), ...(tree && { tree }) }),
    );
  const attributes = {
    xmlns: 'http://www.w3.org/1998/Math/MathML',
    ...(display === 'block' && { display }),
    alttext: tex,
  };
  return element('math', attributes, (tree.children ?? []).map(draw));
}

/** Whether the book's page has MathML in it, which its package must say. */
export function hasMath(node: XmlElement): boolean {
  return node.name === 'math' || node.children.some((child) => typeof child !== 'string' && hasMath(child));
}

function draw(node: MathNode): XmlElement {
  return element(node.element, {}, node.text, (node.children ?? []).map(draw));
}

const tokens = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
const empties = new Set(['mspace', 'mprescripts']);
/** Elements that must have so many children. */
const arity = new Map<string, number>([
  ...(['mfrac', 'mroot', 'msub', 'msup', 'munder', 'mover'] as const).map((name) => [name, 2] as const),
  ...(['msubsup', 'munderover'] as const).map((name) => [name, 3] as const),
]);
/** What may stand in these only, and nothing else in them. */
const parts = new Map<string, string>([
  ['mtable', 'mtr'],
  ['mtr', 'mtd'],
]);

/** Whether a tree is as MathML 3 asks (https://www.w3.org/TR/MathML3/chapter3.html#presm.reqarg). */
function isSound(node: MathNode, parent = 'math'): boolean {
  const { element: name, text, children = [] } = node;
  const isPart = name === 'mtr' || name === 'mtd';
  if (name === 'math' || isPart !== (parts.get(parent) === name)) return false;
  if (name === 'mprescripts' && parent !== 'mmultiscripts') return false;
  if (tokens.has(name)) return children.length === 0;
  if (text !== undefined) return false;
  if (empties.has(name)) return children.length === 0;
  if ((arity.get(name) ?? children.length) !== children.length) return false;
  if (name === 'mmultiscripts' && !hasPairs(children)) return false;
  return children.every((child) => isSound(child, name));
}

/** A base, pairs of scripts, and after `mprescripts` pairs of those in front. */
function hasPairs([base, ...scripts]: readonly MathNode[]): boolean {
  const isMark = (node: MathNode) => node.element === 'mprescripts';
  const marks = scripts.filter(isMark).length;
  const before = marks === 0 ? scripts.length : scripts.findIndex(isMark);
  return (
    base !== undefined &&
    !isMark(base) &&
    marks <= 1 &&
    before % 2 === 0 &&
    (scripts.length - before - marks) % 2 === 0
  );
}
