/** Invisible characters that only steer line breaks: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** White space but the single space between words, which is most of it and stays as it is. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** Text as it is read: white space folded, invisible characters gone. */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').replace(UNFOLDED, ' ').trim();
}

/** The folded text of a node; of nothing, the empty string. */
export function textOf(node: Node | null | undefined): string {
  return foldText(node?.textContent ?? '');
}

/** Text reduced to letters and digits in lower case, for 'says the same'. */
export function bareText(text: string): string {
  const bare = text.toLowerCase().replace(/[\0-/:-`{-\x7F]+/g, '');
  // The character classes of Unicode are slow; a text in plain Latin letters has no need of them.
  return /[^a-z\d]/.test(bare) ? bare.replace(/[^\p{L}\p{N}]+/gu, '') : bare;
}
