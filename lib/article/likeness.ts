/** Only so much of a text is looked at, in UTF-16 units: enough to know a paragraph by. */
const lookedAt = 4_000;

/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text in small letters, as often as each is there; where words are not set apart, pairs of letters stand in for
 * them. What two texts are compared by.
 */
export function textWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, lookedAt)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    for (const part of unspaced.test(word) ? pairs(word) : [word])
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are, 0 to 1: twice the words they share, of all the words they have (Dice's coefficient). */
export function likeness(one: Map<string, number>, other: Map<string, number>): number {
  const all = sum(one) + sum(other);
  if (all === 0) return 0;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / all;
}

function pairs(word: string): string[] {
  const letters = Array.from(word);
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function sum(counts: Map<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
