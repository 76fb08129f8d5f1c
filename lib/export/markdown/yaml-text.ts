/** What YAML does not take as it is within quotes, and what would end a line there: https://yaml.org/spec/1.2.2/#5.1 */
const toEscape = /["\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/** A text as YAML: always quoted, so that `no`, `1e3`, `2026-03-02`, `- x`, `*x` and `---` stay texts, and on one line. */
export function yamlText(text: string): string {
  return `"${text.toWellFormed().replaceAll(toEscape, escape)}"`;
}

function escape(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
