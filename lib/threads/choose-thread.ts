/** What is needed of a thread to say whether a story belongs to it. */
export interface Thread {
  articleIds: readonly string[];
  /** Stories that a person took out. */
  leftOut: readonly string[];
}

/** So many of a thread's stories must be on the same event as the new one; of a thread of two, both. */
const enough = 2;

/**
 * Where a story belongs that stands in no thread: to one of these, into a new one with those of the stories on the same event that
 * stand in none, or nowhere. `alike`: the ids of the stories on the same event. One story that is alike does not open a thread of
 * many: events that follow one another would all become one.
 */
export function chooseThread<T extends Thread>(
  id: string,
  alike: readonly string[],
  threads: readonly T[],
): { join: T } | { beginWith: string[] } | undefined {
  const like = ({ articleIds }: T) => articleIds.filter((one) => alike.includes(one)).length;
  const [best] = threads
    .filter((thread) => !thread.leftOut.includes(id) && like(thread) >= enough)
    .toSorted((one, other) => like(other) - like(one));
  if (best) return { join: best };
  // Who was taken out of a thread is not brought together with its stories again.
  const taken = new Set(threads.flatMap(({ articleIds }) => articleIds));
  const free = alike.filter((one) => !taken.has(one));
  return free.length > 0 ? { beginWith: free } : undefined;
}
