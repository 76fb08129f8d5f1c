/** A line of the page with what is measured of it once. */
export interface Line {
  element: Element;
  text: string;
  /** Letters and digits only, lower case. */
  bare: string;
  /** Characters, a character of a script without spaces counted as three: it says as much. */
  length: number;
  /** Share of the characters that are link text. */
  linkShare: number;
  /** The first opinion, a sure guess or Readability's, takes it for text of the story. */
  isKept: boolean;
}

const DENSE_SCRIPT = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/g;

/** What a character of a script without spaces counts for. */
export const LARGEST_CHARACTER = 3;

/** Length in characters of a script with spaces between words. */
export function readingLength(text: string): number {
  return text.length + (LARGEST_CHARACTER - 1) * (text.match(DENSE_SCRIPT)?.length ?? 0);
}
