import type { Segment, SegmentLengths } from './search-tables';

/** Numbers of the first and the last text of neighbouring segments. */
export function rangeOf(segments: readonly Segment[]): { first: number; last: number } {
  return { first: segments[0]?.first ?? 0, last: segments.at(-1)?.last ?? 0 };
}

/** How long the texts of neighbouring segments are, as of one segment. Numbers that went to no segment leave gaps, which no posting asks about. */
export function joinLengths(segments: readonly Segment[], rows: readonly SegmentLengths[]): Uint8Array {
  const { first, last } = rangeOf(segments);
  const lengths = new Uint8Array(last - first + 1);
  for (const segment of segments) {
    const row = rows.find((one) => one.segment === segment.id);
    if (row) lengths.set(row.lengths, segment.first - first);
  }
  return lengths;
}
