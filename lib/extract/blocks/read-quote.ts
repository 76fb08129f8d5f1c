import type { Block } from '@/lib/article/article';
import { textOf } from '@/lib/extract/dom/text-of';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';

/** A quotation; its `cite` or footer line says who said it. */
export function readQuote(element: Element, context: BlockContext): Block[] {
  const source = element.querySelector('footer, cite:last-child, figcaption');
  const cite = source && textOf(source) !== textOf(element) ? textOf(source).replace(/^[-–—\s]+/, '') : '';
  if (cite) source?.remove();
  const blocks = context.readContent(element);
  return blocks.length ? [draft({ kind: 'quote', blocks, ...(cite ? { cite } : {}) })] : [];
}
