interface Range {
  low: number;
  high: number;
}

/** A number one step further, no further than its range goes. To the tenth: 1.3 + 0.1 is not 1.4 in binary. */
export function stepWithin({ low, high }: Range, value: number, by: number): number {
  return Math.min(high, Math.max(low, Math.round((value + by) * 10) / 10));
}
