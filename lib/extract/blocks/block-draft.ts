import type { Block, BlockContent } from '@/lib/article/article';

/** A block before ids are given: withBlockIds replaces the empty id once the whole story is known. */
export function draft(content: BlockContent): Block {
  return { id: '', ...content };
}
