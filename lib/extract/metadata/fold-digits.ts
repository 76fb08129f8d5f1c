/** Arabic, Persian, Devanagari and Bengali digits as those that dates are read by; of a row of sixteen characters those of India begin at the seventh. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]/g, (digit) =>
    String((digit.charCodeAt(0) % 16) - (digit > '\u0900' ? 6 : 0)),
  );
}
