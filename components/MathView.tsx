import { createElement } from 'preact';
import type { MathNode } from '@/lib/article/article';

interface Props {
  math: { tex?: string; tree?: MathNode };
  display: 'inline' | 'block';
}

/** A formula, drawn by the browser's own MathML; as TeX source when the page gave nothing else. */
export function MathView({ math, display }: Props) {
  if (!math.tree) return <code class="tex">{math.tex}</code>;
  return createElement('math', { display }, ...(math.tree.children ?? []).map(draw));
}

function draw(node: MathNode): preact.VNode {
  return createElement(node.element, null, node.text, ...(node.children ?? []).map(draw));
}
