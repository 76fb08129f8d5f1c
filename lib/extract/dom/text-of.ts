/** Invisible characters that only steer line breaks: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Text as it is read: white space folded, invisible characters gone. */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The folded text of a node; of nothing, the empty string. */
export function textOf(node: Node | null | undefined): string {
  return foldText(node?.textContent ?? '');
}

/** Text reduced to letters and digits in lower case, for 'says the same'. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
