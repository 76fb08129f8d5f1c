/** More than any title, note or passage has, in UTF-16 units. */
const longest = 50_000;

/** A text of one line: white space and control characters folded; `undefined` when nothing is left. */
export function findLine(value: unknown, most = 2_000): string | undefined {
  const text = findText(value)
    ?.replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  // A pair that is cut in two goes as a whole.
  return text?.slice(0, most).replace(/[\ud800-\udbff]$/, '') || undefined;
}

/** A text that keeps its lines: no control characters besides, no more than one empty line at a stretch. */
export function findText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return text || undefined;
}
