import { leadOfAll, leadOfThree, leadOfTwo, mostBytes, ofThreeBytes, ofTwoBytes } from './varint-widths';
import { grown } from './grown';

/** Bytes that grow, with whole numbers in as few of them as they need. See varint-widths.ts. */
export class ByteWriter {
  /** As many as were written, and room for more. */
  bytes = new Uint8Array(64);
  size = 0;

  byte(value: number): void {
    if (this.size === this.bytes.length) this.reserve(1);
    this.bytes[this.size++] = value;
  }

  /** `value` is a whole number from 0 to 2 ** 32 - 1. */
  varint(value: number): void {
    if (this.size + mostBytes > this.bytes.length) this.reserve(mostBytes);
    const { bytes } = this;
    let at = this.size;
    if (value < leadOfTwo) bytes[at++] = value;
    else if (value < ofTwoBytes) {
      const rest = value - leadOfTwo;
      bytes[at++] = leadOfTwo + (rest >> 8);
      bytes[at++] = rest & 0xff;
    } else if (value < ofThreeBytes) {
      const rest = value - ofTwoBytes;
      bytes[at++] = leadOfThree + (rest >> 16);
      bytes[at++] = (rest >> 8) & 0xff;
      bytes[at++] = rest & 0xff;
    } else {
      bytes[at++] = leadOfAll;
      bytes[at++] = value >>> 24;
      bytes[at++] = (value >> 16) & 0xff;
      bytes[at++] = (value >> 8) & 0xff;
      bytes[at++] = value & 0xff;
    }
    this.size = at;
  }

  append(bytes: Uint8Array, from = 0, to = bytes.length): void {
    const count = to - from;
    if (this.size + count > this.bytes.length) this.reserve(count);
    const own = this.bytes;
    let at = this.size;
    // Postings are some bytes: a view and a call for each costs more than the bytes.
    if (count < 32) for (let next = from; next < to; next++) own[at++] = bytes[next] ?? 0;
    else {
      own.set(bytes.subarray(from, to), at);
      at += count;
    }
    this.size = at;
  }

  clear(): void {
    this.size = 0;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.size);
  }

  private reserve(count: number): void {
    this.bytes = grown(this.bytes, this.size + count);
  }
}
