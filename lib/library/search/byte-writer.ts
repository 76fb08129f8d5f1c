/** Bytes that grow, with numbers as varints: seven bits a byte, the lowest first, the high bit set while more follow. */
export class ByteWriter {
  private bytes = new Uint8Array(64);
  size = 0;

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.size++] = value;
  }

  /** `value` is a whole number from 0 to 2 ** 31 - 1. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.size++] = rest;
  }

  append(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.reserve(to - from);
    // Postings are some bytes: a view and a call for each costs more than the bytes.
    if (to - from < 32) for (let at = from; at < to; at++) this.bytes[this.size++] = bytes[at] ?? 0;
    else {
      this.bytes.set(bytes.subarray(from, to), this.size);
      this.size += to - from;
    }
  }

  /** What was written, as long as nothing more is. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  clear(): void {
    this.size = 0;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.size);
  }

  private reserve(count: number): void {
    if (this.size + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.size + count));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}
