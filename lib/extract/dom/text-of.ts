/** Invisible characters that only steer line breaks: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** White space but the single space between words, which is most of it and stays as it is. */
const UNFOLDED = /\s{2,}|[^\S ]/g;
/** Either of these; between its ends most text has neither, and is not written anew. */
const UNCLEAN = /[^\S ]|  |[\u00AD\u200B\u2060\uFEFF]/;

/** Text as it is read: white space folded, invisible characters gone. */
export function foldText(text: string): string {
  const trimmed = text.trim();
  if (!UNCLEAN.test(trimmed)) return trimmed;
  return text.replace(INVISIBLE, '').replace(UNFOLDED, ' ').trim();
}

/** The folded text of a node; of nothing, the empty string. */
export function textOf(node: Node | null | undefined): string {
  return foldText(node?.textContent ?? '');
}

/** Whether a node says anything: what folding its text would leave, without folding it. */
export function hasText(node: Node): boolean {
  return /[^\s\u00AD\u200B\u2060\uFEFF]/.test(node.textContent ?? '');
}

/** 'Anna Kovalenko Anna Kovalenko': once for the eye and once for who listens, or in a picture and below it. Said once. */
export function saidOnce(text: string): string {
  const middle = (text.length - 1) / 2;
  const half = text.slice(0, middle);
  return text === `${half} ${half}` ? half : text;
}

/** Signs of ASCII, Latin-1, general punctuation and currencies: no letter or digit is among them. */
const SIGNS = /[\0-/:-`{-\x7F\xA0-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u2010-\u206F\u20A0-\u20BF]+/g;
/** Anything but digits and lower-case Latin and Cyrillic letters. */
const OTHER = /[^a-z\d\xDF-\xF6\xF8-\u024F\u0430-\u045F]/;

/** Text reduced to letters and digits in lower case, for 'says the same'. */
export function bareText(text: string): string {
  const bare = text.toLowerCase().replace(SIGNS, '');
  // The character classes of Unicode are slow; a text in Latin or Cyrillic letters has no need of them.
  return OTHER.test(bare) ? bare.replace(/[^\p{L}\p{N}]+/gu, '') : bare;
}
