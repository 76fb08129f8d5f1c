/** Arabic and Persian digits as those that dates are read by; both begin a row of sixteen characters. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
