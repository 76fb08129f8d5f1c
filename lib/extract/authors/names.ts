import { BYLINE_LABEL, BYLINE_START, JOINER } from '@/lib/extract/wording/bylines';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** The names in a byline such as 'By Anna Kovalenko and Joe Doe, Kyiv', in order, without what stands around them. */
export function splitByline(byline: string): string[] {
  return byline
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace(BYLINE_LABEL, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;|•·/、，\n]|\s[–—-]\s/)
    .flatMap((part) => part.split(JOINER))
    .map(cleanName)
    .filter(looksLikeName);
}

export function cleanName(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  for (
    let lead = BYLINE_START.exec(name);
    lead && lead[0].length < name.length;
    lead = BYLINE_START.exec(name)
  ) {
    name = name.slice(lead[0].length).replace(/^[\s:]+/, '');
  }
  return name.replace(/^[\s:：–—-]+|[\s:：.,–—-]+$/g, '');
}

/** Two to six words that begin like names do in their script, no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /[\d@?!:;,…<>{}]|https?:/.test(text)) return false;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  const hasCase = /\p{Lu}|\p{Ll}/u.test(text);
  return !hasCase || /^\p{Lu}/u.test(words.at(-1) ?? '') || /^\p{Lu}/u.test(text);
}

/** Given and family name: words apart, or the two to four characters of a Chinese or Japanese name. */
export function isFullName(name: string): boolean {
  return name.includes(' ') || /^\p{Script=Han}{2,4}$/u.test(name);
}

/** Whether two spellings mean one person: letter case, accents and order do not matter. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

export function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
}
