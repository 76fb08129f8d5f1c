/** The positions of a longest strictly rising subsequence, in order. O(n log n), by patience sorting. */
export function longestRise(numbers: readonly number[]): number[] {
  /** For each length, the position where the best rise of that length ends: the one with the lowest number. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, position) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[position] = ends[low - 1];
    ends[low] = position;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.push(at);
  return rise.toReversed();
}
