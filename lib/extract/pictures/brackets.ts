const PAIRS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]);
const CLOSING = new Set(PAIRS.values());
const ANY = /[()[\]（）]/;

/** Whether every bracket of a text is closed, and none is closed that was not opened. */
export function isBalanced(text: string): boolean {
  if (!ANY.test(text)) return true;
  const open: (string | undefined)[] = [];
  for (const character of text) {
    if (PAIRS.has(character)) open.push(PAIRS.get(character));
    else if (CLOSING.has(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** The text without the one pair of brackets that holds all of it; any other text as it is. */
export function unwrap(text: string): string {
  const whole = text.endsWith(').') ? text.slice(0, -1) : text;
  const inner = whole.slice(1, -1);
  const isWrapped = PAIRS.get(whole.charAt(0)) === whole.at(-1) && isBalanced(inner);
  return isWrapped ? inner.trim() : text;
}
