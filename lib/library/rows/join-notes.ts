/** Two notes on one story as one: both, unless one says what the other says too. */
export function joinNotes(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || !other) return one || other;
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}
