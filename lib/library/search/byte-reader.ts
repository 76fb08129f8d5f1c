/** Reads what a ByteWriter wrote. Past the end every byte is 0: a torn row gives wrong numbers, never an endless loop. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  /** Goes past so many varints without reading them. */
  skipVarints(count: number): void {
    const { bytes } = this;
    let at = this.at;
    for (let left = count; left > 0;) if ((bytes[at++] ?? 0) < 0x80) left--;
    this.at = at;
  }

  take(count: number): Uint8Array {
    const start = this.at;
    this.at += count;
    return this.bytes.subarray(start, this.at);
  }
}
