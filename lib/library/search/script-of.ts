/** How words are found in a script; `none` is no part of a word. */
export const none = 0;
/** Words with spaces or punctuation between them. */
export const spaced = 1;
/** Han and kana: no spaces, and every dictionary cuts them differently. */
export const paired = 2;
/** Thai, Lao, Khmer, Burmese: no spaces, and a dictionary finds the words. */
const dictionary = 3;

const inWord = /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u;
const isPaired = /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]&&[\p{L}\p{M}\p{Nl}]]/v;
const isDictionary = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** By 256 code points each, made when first met: asking a regular expression for each character is ten times slower. */
const pages: Uint8Array[] = [];

/** The script class of a code point. */
export function scriptOf(codePoint: number): number {
  const page = (pages[codePoint >> 8] ??= makePage(codePoint & ~255));
  return page[codePoint & 255] ?? none;
}

function makePage(first: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, index) => classify(String.fromCodePoint(first + index)));
}

function classify(character: string): number {
  if (!inWord.test(character)) return none;
  if (isPaired.test(character)) return paired;
  return isDictionary.test(character) ? dictionary : spaced;
}
