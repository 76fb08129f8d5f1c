const joiners = new Uint8Array(0x10000);
for (const character of "'’ʼ-‐‑.,") joiners[character.charCodeAt(0)] = 1;

/** True for what may stand within a word: 'O’Brien', 'covid-19', '1,000', 'U.S'. Takes a code unit. */
export function isJoiner(code: number): boolean {
  return joiners[code] === 1;
}
