import type { Block } from '@/lib/article/article';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';

export function readList(element: Element, context: BlockContext): Block[] {
  const items = [...element.children]
    .map((item) => context.readContent(item))
    .filter((item) => item.length > 0);
  if (!items.length) return [];
  const start = Number(element.getAttribute('start') ?? 1);
  const ordered = element.tagName === 'OL';
  return [
    draft({
      kind: 'list',
      ordered,
      ...(ordered && start !== 1 && Number.isInteger(start) ? { start } : {}),
      items,
    }),
  ];
}
