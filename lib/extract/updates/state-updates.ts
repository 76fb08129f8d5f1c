import type { Block } from '@/lib/article/article';
import { blockText } from '@/lib/article/article-text';
import { draft } from '@/lib/extract/blocks/block-draft';
import { bareText } from '@/lib/extract/dom/text-of';
import type { StatedUpdate } from '@/lib/extract/structured/stated-update';

const FEWEST = 3;
/** Letters and digits that tell an entry by how it begins. */
const BEGINNING = 40;

/**
 * Gives the entries of a live blog the times that the page states for them: to those found with a time of day at most, and to the
 * stretches of text that begin as the stated entries do where the page shows no times. Place holders of related stories stay
 * outside of entries.
 */
export function stateUpdates(
  blocks: readonly Block[],
  stated: readonly StatedUpdate[],
  isMark: (block: Block) => boolean,
): Block[] {
  if (stated.length < FEWEST) return [...blocks];
  const times = timesByBeginning(stated);
  if (blocks.some((block) => block.kind === 'update')) return blocks.map((block) => withTime(block, times));
  const starts = startsOf(blocks, times);
  if (starts.length < FEWEST) return [...blocks];
  const grouped = starts.flatMap((at, i) => entry(blocks.slice(at, starts[i + 1]), times, isMark));
  return [...blocks.slice(0, starts[0]), ...grouped];
}

function timesByBeginning(stated: readonly StatedUpdate[]): Map<string, string> {
  const times = new Map<string, string>();
  for (const { headline, text, at } of stated)
    for (const words of [headline, text]) {
      const key = beginningOf(words ?? '');
      if (key && !times.has(key)) times.set(key, at);
    }
  return times;
}

function beginningOf(text: string): string {
  return bareText(text.slice(0, BEGINNING * 4)).slice(0, BEGINNING);
}

/** Where entries begin: with their headline, or with their text where no headline stands above it. */
function startsOf(blocks: readonly Block[], times: ReadonlyMap<string, string>): number[] {
  let last: string | undefined;
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    const time = times.get(beginningOf(blockText(block)));
    if (!time || time === last) return [];
    last = time;
    return [at];
  });
}

function withTime(block: Block, times: ReadonlyMap<string, string>): Block {
  if (block.kind !== 'update' || block.at) return block;
  const first = block.blocks[0];
  const at = times.get(beginningOf(block.title ?? '')) ?? (first && times.get(beginningOf(blockText(first))));
  return at ? { ...block, at } : block;
}

function entry(
  [first, ...rest]: readonly Block[],
  times: ReadonlyMap<string, string>,
  isMark: (block: Block) => boolean,
): Block[] {
  if (!first) return [];
  const text = blockText(first);
  const isTitle = first.kind === 'heading';
  const at = times.get(beginningOf(text));
  const own = rest.filter((block) => !isMark(block));
  const update = draft({
    kind: 'update',
    ...(at ? { at } : {}),
    ...(isTitle ? { title: text } : {}),
    blocks: isTitle ? own : [first, ...own],
  });
  return [update, ...rest.filter(isMark)];
}
