/**
 * The word that a voice begins at `index` of a text, in UTF-16 units. Voices tell where a word begins, few how long it is;
 * `undefined` where there is no word.
 */
export function wordAt(
  text: string,
  index: number,
  language: string | undefined,
): { start: number; end: number } | undefined {
  // A voice that says 'boundary' before the space means the word behind it.
  for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const end = part.index + part.segment.length;
    if (end > index && part.isWordLike) return { start: part.index, end };
  }
  return undefined;
}
