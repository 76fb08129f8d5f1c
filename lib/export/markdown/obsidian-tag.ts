/**
 * A tag as Obsidian takes it (https://help.obsidian.md/tags#Tag+format): letters, numbers, `_`, `-` and `/`, not numbers
 * alone. 'North Sea' → 'North-Sea'. `undefined` when nothing is left.
 */
export function findObsidianTag(tag: string): string | undefined {
  const plain = tag
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control}_/-]+/gu, '-')
    .replaceAll(/-+/g, '-')
    .replace(/^[-/]/, '')
    .replace(/[-/]$/, '');
  if (!plain) return undefined;
  return /^[\p{N}/-]+$/u.test(plain) ? `_${plain}` : plain;
}
