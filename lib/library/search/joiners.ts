const joiners = new Set(Array.from("'’ʼ-‐‑.,", (character) => character.charCodeAt(0)));

/** True for what may stand within a word: 'O’Brien', 'covid-19', '1,000', 'U.S'. Takes a code unit. */
export function isJoiner(code: number): boolean {
  return joiners.has(code);
}
