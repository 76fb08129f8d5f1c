import type { Block, Picture } from '@/lib/article/article';

interface Opening {
  lead: Picture | undefined;
  blocks: Block[];
}

/**
 * Where no picture was seen before the text but the text begins with one, that one opens the story: a picture only stated for
 * sharing would show the same scene twice. `isLeft` tells blocks that are place holders.
 */
export function openWithFigure(
  blocks: Block[],
  stated: Picture | undefined,
  isLeft: (block: Block) => boolean,
): Opening {
  const first = blocks.find((block) => !isLeft(block));
  const [picture] = first?.kind === 'figure' && first.pictures.length === 1 ? first.pictures : [];
  if (first?.kind !== 'figure' || !picture) return { lead: stated, blocks };
  const { caption, credit } = first;
  return {
    lead: { ...picture, ...(caption && { caption }), ...(credit && { credit }) },
    blocks: blocks.filter((block) => block !== first),
  };
}
