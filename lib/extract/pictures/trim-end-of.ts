/**
 * The text without the given characters at its end. A pattern like `[ |]+$` would take quadratic time on a line that is
 * made of them.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
