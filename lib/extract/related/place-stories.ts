import type { Block, RelatedStory } from '@/lib/article/article';

/**
 * Takes the place holders out of the blocks and says where each story stood: after which block, and whether text
 * follows ('inline') or not ('after'). A story without a mark stood after the whole text.
 */
export function placeStories(
  blocks: readonly Block[],
  marks: ReadonlyMap<Block, number[]>,
  stories: readonly RelatedStory[],
  withIds: (blocks: Block[]) => Block[],
): { blocks: Block[]; related: RelatedStory[] } {
  const places = new Map<number, number>();
  const kept: Block[] = [];
  for (const block of blocks) {
    const numbers = marks.get(block);
    if (numbers) for (const number of numbers) places.set(number, kept.length - 1);
    else kept.push(block);
  }
  const final = withIds(kept);
  const related = stories.map((story, i): RelatedStory => {
    const place = places.get(i) ?? kept.length - 1;
    const afterBlock = final[place]?.id;
    const placement = place < kept.length - 1 ? 'inline' : 'after';
    return { ...story, placement, ...(afterBlock === undefined ? {} : { afterBlock }) };
  });
  return { blocks: final, related };
}
