import type { Block, Picture } from '@/lib/article/article';
import { blockText } from '@/lib/article/article-text';
import { bareText } from '@/lib/extract/dom/text-of';
import { pictureKey } from '@/lib/extract/pictures/picture-key';

interface TidyContext {
  lead: Picture | undefined;
  /** Place holders of related stories are left alone. */
  isMark: (block: Block) => boolean;
}

/**
 * Drops what only reads badly once the furniture around it is gone: pictures shown before, quotations that repeat the
 * text, rules and headings with nothing after them.
 */
export function tidyBlocks(blocks: readonly Block[], context: TidyContext): Block[] {
  const shown = new Set(context.lead ? [pictureKey(context.lead.src)] : []);
  const hasQuotes = blocks.some(isQuote);
  const told = hasQuotes ? blocks.filter((block) => block.kind === 'paragraph').map(bareTextOf) : [];
  const unique = blocks
    .flatMap((block) => withoutShownPictures(block, shown))
    .filter((block) => !isTold(block, told));
  const first = unique.findIndex((block) => block.kind !== 'rule');
  return unique.filter((block, i) => context.isMark(block) || !isIdle(block, i, first, unique, context));
}

/** A quotation that only repeats a sentence of the text, set large to catch the eye. */
function isTold(block: Block, told: readonly string[]): boolean {
  if (!isQuote(block)) return false;
  const text = bareTextOf(block);
  return text.length > 15 && told.some((paragraph) => paragraph.includes(text));
}

function isQuote(block: Block): boolean {
  return block.kind === 'quote' || block.kind === 'pullquote';
}

function bareTextOf(block: Block): string {
  return bareText(blockText(block));
}

function withoutShownPictures(block: Block, shown: Set<string>): Block[] {
  if (block.kind !== 'figure') return [block];
  const pictures = block.pictures.filter((picture) => !shown.has(pictureKey(picture.src)));
  for (const picture of pictures) shown.add(pictureKey(picture.src));
  return pictures.length ? [{ ...block, pictures }] : [];
}

/** `first` is the place of the first block that is no rule. */
function isIdle(
  block: Block,
  at: number,
  first: number,
  blocks: readonly Block[],
  context: TidyContext,
): boolean {
  if (block.kind !== 'heading' && block.kind !== 'rule') return false;
  let after = at + 1;
  while (after < blocks.length && context.isMark(blocks[after] as Block)) after++;
  const next = blocks[after];
  if (block.kind === 'heading') return !next;
  return first === -1 || at < first || !next || next.kind === 'rule';
}
