import type { LeafMark } from '@/lib/article/leaf-marks';

/** What the blocks of a story need to know of the story. */
export interface StoryContext {
  /** What is highlighted, by leaf. */
  marks: ReadonlyMap<string, readonly LeafMark[]>;
  /** Id of a footnote → its number on the page, from 1. A page says anything for an id; a book wants names. */
  notes: ReadonlyMap<string, number>;
  /** Numbers of the footnotes whose mark was written: only the first one is the way back. */
  marked: Set<number>;
}
