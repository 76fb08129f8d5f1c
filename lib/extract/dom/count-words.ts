/** Words of a text; scripts without spaces between words are segmented. */
export function countWords(text: string, language?: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  if (!/[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/.test(text)) return spaced;
  let words = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}
