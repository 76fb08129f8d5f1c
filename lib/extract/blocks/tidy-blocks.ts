import type { Block, Picture } from '@/lib/article/article';
import { pictureKey } from '@/lib/extract/pictures/picture-key';

interface TidyContext {
  lead: Picture | undefined;
  /** Place holders of related stories are left alone. */
  isMark: (block: Block) => boolean;
}

/** Drops what only reads badly once the furniture around it is gone: pictures shown before, rules and headings with nothing after them. */
export function tidyBlocks(blocks: readonly Block[], context: TidyContext): Block[] {
  const shown = new Set(context.lead ? [pictureKey(context.lead.src)] : []);
  const unique = blocks.flatMap((block) => withoutShownPictures(block, shown));
  return unique.filter((block, i) => context.isMark(block) || !isIdle(block, i, unique, context));
}

function withoutShownPictures(block: Block, shown: Set<string>): Block[] {
  if (block.kind !== 'figure') return [block];
  const pictures = block.pictures.filter((picture) => !shown.has(pictureKey(picture.src)));
  for (const picture of pictures) shown.add(pictureKey(picture.src));
  return pictures.length ? [{ ...block, pictures }] : [];
}

function isIdle(block: Block, at: number, blocks: readonly Block[], context: TidyContext): boolean {
  const next = blocks.slice(at + 1).find((each) => !context.isMark(each));
  if (block.kind === 'heading') return !next;
  if (block.kind !== 'rule') return false;
  const isFirst = blocks.slice(0, at).every((each) => each.kind === 'rule');
  return isFirst || !next || next.kind === 'rule';
}
