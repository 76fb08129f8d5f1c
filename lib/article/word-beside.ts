import type { Passage } from './anchor';
import type { RunningText } from './running-text';

/**
 * The first word that begins behind a place of the running text (1), or the last one before it (-1), of whatever leaf; `undefined` where
 * the text ends. `language`: BCP 47, of the story: where words end is its matter.
 */
export function wordBeside(
  { leaves, text }: RunningText,
  at: number,
  by: 1 | -1,
  language?: string,
): Passage | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const ahead =
    by === 1 ? leaves.filter(({ end }) => end > at) : leaves.filter(({ start }) => start < at).reverse();
  for (const leaf of ahead) {
    const words = [...segmenter.segment(text.slice(leaf.start, leaf.end))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({
        start: leaf.start + index,
        end: leaf.start + index + segment.length,
      }));
    const word = by === 1 ? words.find(({ start }) => start > at) : words.findLast(({ start }) => start < at);
    if (word) return word;
  }
  return undefined;
}
