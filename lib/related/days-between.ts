const dayLength = 24 * 60 * 60 * 1000;

/** Whole days between two ISO 8601 times, whichever is the first; `undefined` when one of them is none. */
export function daysBetween(one: string, other: string): number | undefined {
  const distance = Math.abs(Date.parse(one) - Date.parse(other));
  return Number.isNaN(distance) ? undefined : Math.floor(distance / dayLength);
}
