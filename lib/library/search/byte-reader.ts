import { leadOfAll, leadOfThree, leadOfTwo, mostBytes, ofTwoBytes } from './varint-widths';

/** Reads what a ByteWriter wrote. Past the end every byte is 0: a torn row gives wrong numbers, never an endless loop. */
export class ByteReader {
  constructor(
    public bytes: Uint8Array,
    public at = 0,
  ) {}

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  varint(): number {
    const { bytes } = this;
    const lead = bytes[this.at++] ?? 0;
    if (lead < leadOfTwo) return lead;
    const next = bytes[this.at++] ?? 0;
    if (lead < leadOfThree) return leadOfTwo + ((lead - leadOfTwo) << 8) + next;
    const third = bytes[this.at++] ?? 0;
    if (lead < leadOfAll) return ofTwoBytes + ((lead - leadOfThree) << 16) + (next << 8) + third;
    const rest = ((bytes[this.at] ?? 0) << 8) | (bytes[this.at + 1] ?? 0);
    this.at += 2;
    return ((next << 24) | (third << 16) | rest) >>> 0;
  }

  /** Goes past so many numbers without reading them. */
  skipVarints(count: number): void {
    const { bytes } = this;
    let at = this.at;
    for (let left = count; left > 0; left--) {
      const lead = bytes[at] ?? 0;
      if (lead < leadOfTwo) at += 1;
      else if (lead < leadOfThree) at += 2;
      else at += lead < leadOfAll ? 3 : mostBytes;
    }
    this.at = at;
  }
}
