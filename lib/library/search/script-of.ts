/** How words are found in a script; `none` is no part of a word. */
export const none = 0;
/** Words with spaces or punctuation between them. */
export const spaced = 1;
/** Han and kana: no spaces, and every dictionary cuts them differently. */
export const paired = 2;
/** Thai, Lao, Khmer, Burmese: no spaces, and a dictionary finds the words. */
const dictionary = 3;
/** Not asked yet. */
const unknown = 4;

const inWord = /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u;
const isPaired = /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]&&[\p{L}\p{M}\p{Nl}]]/v;
const isDictionary = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Learnt as they are met: asking a regular expression for each character is ten times slower. By code unit, and the characters of two units. */
const ofUnits = new Uint8Array(0x10000).fill(unknown);
const ofPairs = new Map<string, number>();

/** The script class of the character that begins at a code unit. */
export function scriptAt(units: Uint16Array, index: number): number {
  const unit = units[index] ?? 0;
  const known = ofUnits[unit] ?? none;
  if (known !== unknown) return known;
  return isHighSurrogate(unit)
    ? scriptOfPair(units, index)
    : (ofUnits[unit] = classify(String.fromCharCode(unit)));
}

/** Where the run of one script ends that goes on at a code unit, no further than `end`. */
export function endOfRun(units: Uint16Array, from: number, end: number, script: number): number {
  let at = from;
  while (at < end) {
    const known = ofUnits[units[at] ?? 0] ?? none;
    if (known === script) at++;
    else if (known !== unknown || scriptAt(units, at) !== script) break;
    else at += widthAt(units, at);
  }
  return at;
}

/** 1 or 2 code units. */
export function widthAt(units: Uint16Array, index: number): number {
  return isHighSurrogate(units[index] ?? 0) && ((units[index + 1] ?? 0) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** A half without the other is no part of a word. */
function scriptOfPair(units: Uint16Array, index: number): number {
  const pair = String.fromCharCode(...units.subarray(index, index + widthAt(units, index)));
  const script = ofPairs.get(pair) ?? classify(pair);
  ofPairs.set(pair, script);
  return script;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function classify(character: string): number {
  if (!inWord.test(character)) return none;
  if (isPaired.test(character)) return paired;
  return isDictionary.test(character) ? dictionary : spaced;
}
