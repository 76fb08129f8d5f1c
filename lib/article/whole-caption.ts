import type { FigureBlock } from './article';

/** Caption and credit that stand under a whole figure: its own, else those of its only picture. A gallery's pictures have theirs under them. */
export function wholeCaption({
  caption,
  credit,
  pictures,
}: Omit<FigureBlock, 'kind'>): Pick<FigureBlock, 'caption' | 'credit'> {
  const only = pictures.length === 1 ? pictures[0] : undefined;
  const whole = { caption: caption ?? only?.caption, credit: credit ?? only?.credit };
  return {
    ...(whole.caption && { caption: whole.caption }),
    ...(whole.credit && { credit: whole.credit }),
  };
}
