import type { Block, Picture } from '@/lib/article/article';
import { withBlockIds } from '@/lib/article/block-id';
import { groupNotes } from './blocks/group-notes';
import { readBlocks } from './blocks/read-blocks';
import { tidyBlocks } from './blocks/tidy-blocks';
import { isolateLines } from './page/isolate-lines';
import { joinDropCaps } from './page/join-drop-caps';

/**
 * The blocks of an element that is known to be the text of a story and nothing else: what another program read out of a page and kept.
 * The element must be in a document that no window shows; it is changed. `base`: what addresses are relative to; `lead`: the picture
 * that is shown above it, and not again.
 */
export function readFragment(root: Element, base: string, lead?: Picture): Block[] {
  joinDropCaps(root);
  isolateLines(root);
  const blocks = readBlocks(root, {
    base,
    storiesAt: () => undefined,
    updateAt: () => undefined,
    storyMarks: new Map(),
  });
  return withBlockIds(tidyBlocks(groupNotes(blocks), { lead, isMark: () => false }));
}
