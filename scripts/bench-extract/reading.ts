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

export interface PageReadings {
  readings: Record<ReaderName, Reading>;
  /** Milliseconds, one a round; the readers took turns. */
  times: Record<ReaderName, number[]>;
}
