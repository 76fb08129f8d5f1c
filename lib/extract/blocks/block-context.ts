import type { Block } from '@/lib/article/article';

/** What the readers of single kinds of blocks need from the whole. */
export interface BlockContext {
  /** What addresses are relative to. */
  base: string;
  /** Reads the content of an element as blocks: how a list, a quote or a table cell holds blocks of any kind. */
  readContent: (element: Element) => Block[];
  /** Related stories that stood where the element stands. */
  storiesAt: (element: Element) => number[] | undefined;
  /** Place holders among the blocks, by the stories that stood there. */
  storyMarks: Map<Block, number[]>;
}
