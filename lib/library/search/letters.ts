/**
 * How the terms of a block stand on disk: one byte for what parts them and for each letter of the block's alphabet, two for Chinese
 * characters, kana or Korean syllables, three for any other. UTF-16 needs two for each letter that is not Latin.
 */
export interface Letters {
  /** The first of 128 code units, those that most letters of the block are among. */
  alphabet: number;
  terms: Uint8Array;
}

/** Units below stand between the terms. */
const firstLetter = 0x20;
const alphabetBits = 7;
const alphabetSize = 1 << alphabetBits;
const firstLead = firstLetter + alphabetSize;
const escape = 0xff;
const wideSize = (escape - firstLead) << 8;

/** Packs the first so many of some units. */
export function packLetters(units: Uint16Array, length: number): Letters {
  const alphabet = alphabetOf(units, length);
  const wide = wideFrom(alphabet);
  const terms = new Uint8Array(length * 3);
  let size = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    if (unit < firstLetter) terms[size++] = unit;
    else if (unit >= alphabet && unit < alphabet + alphabetSize)
      terms[size++] = firstLetter + unit - alphabet;
    else if (unit >= wide && unit < wide + wideSize) {
      terms[size++] = firstLead + ((unit - wide) >> 8);
      terms[size++] = (unit - wide) & 0xff;
    } else {
      terms[size++] = escape;
      terms[size++] = unit >> 8;
      terms[size++] = unit & 0xff;
    }
  }
  return { alphabet, terms: terms.slice(0, size) };
}

/** The units again. */
export function unpackLetters(letters: Letters): Uint16Array {
  const reader = new LetterReader(letters);
  const units = new Uint16Array(letters.terms.length);
  let size = 0;
  while (!reader.ended) units[size++] = reader.next();
  return units.subarray(0, size);
}

/** Reads the units one by one. What is torn gives wrong ones. */
export class LetterReader {
  private at = 0;
  private readonly terms: Uint8Array;
  private readonly alphabet: number;
  private readonly wide: number;

  constructor({ alphabet, terms }: Letters) {
    this.terms = terms;
    this.alphabet = alphabet;
    this.wide = wideFrom(alphabet);
  }

  get ended(): boolean {
    return this.at >= this.terms.length;
  }

  /** True before what parts two terms, and at the end. */
  get isBetween(): boolean {
    return (this.terms[this.at] ?? 0) < firstLetter;
  }

  next(): number {
    const { terms } = this;
    const byte = terms[this.at++] ?? 0;
    if (byte < firstLetter) return byte;
    if (byte < firstLead) return this.alphabet + byte - firstLetter;
    const second = terms[this.at++] ?? 0;
    if (byte < escape) return this.wide + ((byte - firstLead) << 8) + second;
    return (second << 8) | (terms[this.at++] ?? 0);
  }

  /** Goes past the letters up to what parts terms, or the end. */
  skipLetters(): void {
    const { terms } = this;
    let { at } = this;
    for (;;) {
      const byte = terms[at] ?? 0;
      if (byte < firstLetter) break;
      if (byte < firstLead) at += 1;
      else at += byte < escape ? 2 : 3;
    }
    this.at = at;
  }
}

/** Where the units begin that two bytes are enough for. */
function wideFrom(alphabet: number): number {
  if (alphabet >= 0xac00) return 0xac00;
  return alphabet === 0x3000 || alphabet === 0x3080 ? 0x3000 : 0x4e00;
}

/** Where most letters are. */
function alphabetOf(units: Uint16Array, length: number): number {
  const counts = new Uint32Array(0x10000 >> alphabetBits);
  let most = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    if (unit < firstLetter) continue;
    const one = unit >> alphabetBits;
    const count = (counts[one] ?? 0) + 1;
    counts[one] = count;
    if (count > (counts[most] ?? 0)) most = one;
  }
  return most << alphabetBits;
}
