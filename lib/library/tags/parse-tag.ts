/** The longest tag, in UTF-16 units. */
const longest = 100;

/** A tag as a person wrote it, tidied; `undefined` when it is none. */
export function parseTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 10 * longest) return undefined;
  const tag = value
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return tag !== '' && tag.length <= longest ? tag : undefined;
}
