/** What a table takes for the beginning of a formula, also in full width, and behind white space (LibreOffice trims). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** Control characters have no place in a table; a line break in a note has. */
const control = /(?!\n)\p{Cc}/gu;

/**
 * A text as a cell (RFC 4180): always quoted, quotes doubled, and with an apostrophe in front where a table would run it as a
 * formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').toWellFormed();
  const harmless = formula.test(plain) ? `'${plain}` : plain;
  return `"${harmless.replaceAll(control, ' ').replaceAll('"', '""')}"`;
}
