/** Points, stress marks and harakat that people leave out. Marks that make other letters (Indic vowels, dakuten, й, ў, ї) stay. */
const optionalMarks =
  /(?<![иу])\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]|[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Letters that Unicode does not take apart though people write one for the other. */
const likeness: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const likeLetters = new RegExp(`[${Object.keys(likeness).join('')}]`, 'g');
/** Arabic, Persian and Devanagari digits. */
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;

/**
 * Characters that change what stands before them: marks, jamo, half-width voice marks, halves of a pair of code units. The vowel signs and the
 * virama of Devanagari change nothing but beside a nukta, which is one of these.
 */
const leansOnOthers =
  /[[\p{M}\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uFF9E-\uFFDC\uD800-\uDFFF]--[\u0900-\u0903\u093A\u093B\u093E-\u094F\u0955-\u0957\u0962\u0963]]/v;

/** What a single code unit becomes; '' when that depends on others, or is nothing. */
const folded: string[] = [];

/**
 * One spelling for what people take for the same word: case, diacritics, full-width forms, Arabic and Hebrew marks and soft
 * hyphens are gone, 'ß' is 'ss', 'ё' is 'е', 'ø' is 'o'. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  let changed = -1;
  let isAscii = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const becomes = foldedOf(code);
    if (becomes === '') return foldWhole(text);
    if (code > 0x7f) isAscii = false;
    if (changed < 0 && becomes.charCodeAt(0) !== code) changed = index;
  }
  if (changed < 0) return text;
  if (isAscii) return text.toLowerCase();
  let result = text.slice(0, changed);
  for (let index = changed; index < text.length; index++) result += folded[text.charCodeAt(index)];
  return result;
}

/** What `foldedUnit` says of a unit that becomes nothing or several, or leans on others. */
export const notOneUnit = 1;

/** By code unit the one it becomes; 0: not met yet. */
const units = new Uint16Array(0x10000);

/** The one code unit that a code unit becomes when it is folded, or `notOneUnit`. */
export function foldedUnit(code: number): number {
  const known = units[code];
  if (known) return known;
  const becomes = foldedOf(code);
  return (units[code] = becomes.length === 1 ? becomes.charCodeAt(0) : notOneUnit);
}

/** Folds a stretch of units, one by one, into others, from their beginning on. False when one of them is not one unit then: fold the text. */
export function foldUnits(from: Uint16Array, start: number, end: number, into: Uint16Array): boolean {
  let to = 0;
  for (let at = start; at < end; at++) {
    const code = from[at] ?? 0;
    const unit = units[code] || foldedUnit(code);
    if (unit === notOneUnit) return false;
    into[to++] = unit;
  }
  return true;
}

/** What a code unit becomes; '' when that depends on others, or is nothing. */
export function foldedOf(code: number): string {
  return folded[code] ?? learn(code);
}

function learn(code: number): string {
  const character = String.fromCharCode(code);
  return (folded[code] = leansOnOthers.test(character) ? '' : foldWhole(character));
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(optionalMarks, '')
    .replaceAll(likeLetters, (letter) => likeness[letter] ?? letter)
    .replaceAll(otherDigits, asciiDigit)
    .normalize('NFC');
}

function asciiDigit(digit: string): string {
  // The digits of each script stand in order: from 0 in the Arabic blocks, from 6 in the Devanagari one.
  return String((digit.charCodeAt(0) & 15) - (digit > '\u0900' ? 6 : 0));
}
