import { blockText } from './article-text';
import type { Block } from './article';

/**
 * Gives every block, nested ones too, an id made of its kind and its text. The same paragraph read again tomorrow has the
 * same id, which is what keeps a reading place and a highlight on it when other paragraphs of the story change.
 * Two blocks of the same kind and text are told apart by a count in page order.
 */
export function withBlockIds(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => withId(block, seen));
}

function withId(block: Block, seen: Map<string, number>): Block {
  const base = hash(`${block.kind}\n${blockText(block) || addresses(block)}`);
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  const id = count === 1 ? base : `${base}-${count}`;
  return { ...withNestedIds(block, seen), id };
}

function withNestedIds(block: Block, seen: Map<string, number>): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((b) => withId(b, seen))) };
    case 'quote':
    case 'note':
    case 'answer':
    case 'update':
      return { ...block, blocks: block.blocks.map((b) => withId(b, seen)) };
    case 'paragraph':
    case 'heading':
    case 'pullquote':
    case 'figure':
    case 'table':
    case 'code':
    case 'math':
    case 'embed':
    case 'rule':
    case 'question':
      return block;
  }
}

/** What tells a block without text from the next one. */
function addresses(block: Block): string {
  if (block.kind === 'figure') return block.pictures.map((picture) => picture.src).join(' ');
  if (block.kind === 'embed') return block.url;
  return '';
}

// 53-bit string hash (cyrb53, public domain): short ids, and a clash within one article is out of the question.
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
