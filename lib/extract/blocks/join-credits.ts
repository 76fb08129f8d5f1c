import type { Block, Picture } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { bareText } from '@/lib/extract/dom/text-of';
import { splitCredit } from '@/lib/extract/pictures/split-credit';

interface Pictured {
  lead: Picture | undefined;
  blocks: Block[];
}

/**
 * A paragraph right after a picture that is nothing but a credit ('Ida Strand/Bay Post') is the picture's: some systems set it as text. So is one
 * that opens the text, below the lead. `isMark` tells blocks that are place holders.
 */
export function joinCredits(
  blocks: readonly Block[],
  lead: Picture | undefined,
  isMark: (block: Block) => boolean,
): Pictured {
  const joined: Pictured = { lead, blocks: [] };
  let picture = lead;
  let replace = (credited: Picture) => {
    joined.lead = credited;
  };
  for (const block of blocks) {
    const credit = isMark(block) ? undefined : readCredit(block);
    if (credit && picture && isIts(credit, picture)) {
      replace({ ...picture, credit: picture.credit ?? credit });
      picture = undefined;
      continue;
    }
    const at = joined.blocks.push(block) - 1;
    if (isMark(block)) continue;
    picture = undefined;
    if (block.kind !== 'figure') continue;
    picture = block.pictures.at(-1);
    replace = (credited) => {
      joined.blocks[at] = { ...block, pictures: [...block.pictures.slice(0, -1), credited] };
    };
  }
  return joined;
}

function readCredit(block: Block): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { caption, credit } = splitCredit(spansText(block.spans));
  return caption ? undefined : credit;
}

function isIts(credit: string, picture: Picture): boolean {
  return picture.credit === undefined || bareText(picture.credit) === bareText(credit);
}
