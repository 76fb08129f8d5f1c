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
 * that opens the text, below the lead, and one that was read as the caption before. `isMark` tells blocks that are place holders.
 */
export function joinCredits(
  blocks: readonly Block[],
  lead: Picture | undefined,
  isMark: (block: Block) => boolean,
): Pictured {
  const joined: Pictured = { lead, blocks: [] };
  let picture = lead;
  let replace = (first: Picture) => {
    joined.lead = first;
  };
  for (const block of blocks) {
    const credited = picture && !isMark(block) ? joinCredit(picture, block) : undefined;
    if (credited) {
      replace(credited);
      picture = undefined;
      continue;
    }
    const at = joined.blocks.push(block) - 1;
    if (isMark(block)) continue;
    picture = undefined;
    if (block.kind !== 'figure') continue;
    picture = block.pictures.at(-1);
    replace = (last) => {
      joined.blocks[at] = { ...block, pictures: [...block.pictures.slice(0, -1), last] };
    };
  }
  return joined;
}

/** The picture with the credit that a paragraph is, or as it is where the paragraph says the same; else nothing. */
function joinCredit(picture: Picture, block: Block): Picture | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const text = spansText(block.spans);
  const said = picture.caption && bareText(`${picture.caption} ${picture.credit ?? ''}`);
  if (said && bareText(text) === said) return picture;
  const { caption, credit } = splitCredit(text);
  if (caption || !credit || (picture.credit && bareText(picture.credit) !== bareText(credit)))
    return undefined;
  return { ...picture, credit: picture.credit ?? credit };
}
