/** Steps a doubling: a byte holds lengths to 65 535 terms, two per cent apart. */
const steps = 16;

/** A length in terms as one byte. */
export function packLength(length: number): number {
  return Math.min(255, Math.round(Math.log2(length + 1) * steps));
}

export function unpackLength(byte: number): number {
  return 2 ** (byte / steps) - 1;
}
