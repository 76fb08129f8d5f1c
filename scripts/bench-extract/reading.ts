/** What one extractor read off a page, in the words of the corpus's gold. */
export interface Reading {
  title: string;
  authors: string[];
  published?: string | undefined;
  lead?: string | undefined;
  /** One block a line. */
  text: string;
}

export const READERS = ['lede', 'readability', 'defuddle'] as const;
export type ReaderName = (typeof READERS)[number];

export interface Turns {
  /** Who reads; Lede always does. */
  readers: readonly ReaderName[];
  /** How often each is timed. */
  rounds: number;
}

/** Of the readers that were asked. */
export type ByReader<T> = { lede: T } & Partial<Record<ReaderName, T>>;

export interface PageReadings {
  readings: ByReader<Reading>;
  /** Milliseconds of the first reading, with code that the browser had not compiled yet: what a person who clicks waits for. */
  first: ByReader<number>;
  /** Milliseconds, one a round; the readers took turns. */
  times: ByReader<number[]>;
}

/** Does something for each reader that was asked. */
export function forEachReader<T>(asked: readonly ReaderName[], make: (name: ReaderName) => T): ByReader<T> {
  return Object.fromEntries(asked.map((name) => [name, make(name)])) as unknown as ByReader<T>;
}
