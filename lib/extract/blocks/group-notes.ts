import type { Block } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { findHeadedPurpose, type NotePurpose } from '@/lib/extract/wording/notes';
import { draft } from './block-draft';

/** Makes a note of a paragraph whose heading is nothing but 'Correction' or 'Editor's note', in any of the languages. */
export function groupNotes(blocks: readonly Block[]): Block[] {
  const grouped: Block[] = [];
  let purpose: NotePurpose | undefined;
  for (const [i, block] of blocks.entries()) {
    const announced = blocks[i + 1]?.kind === 'paragraph' ? announcedBy(block) : undefined;
    if (purpose) grouped.push(draft({ kind: 'note', purpose, blocks: [block] }));
    else if (!announced) grouped.push(block);
    purpose = purpose ? undefined : announced;
  }
  return grouped;
}

function announcedBy(block: Block): NotePurpose | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  return findHeadedPurpose(spansText(block.spans));
}
