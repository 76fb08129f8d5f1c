import type { Block } from '@/lib/article/article';
import type { UpdateHead } from '@/lib/extract/updates/take-updates';

/** What the readers of single kinds of blocks need from the whole. */
export interface BlockContext {
  /** What addresses are relative to. */
  base: string;
  /** Reads the content of an element as blocks: how a list, a quote or a table cell holds blocks of any kind. */
  readContent: (element: Element) => Block[];
  /** Related stories that stood where the element stands. */
  storiesAt: (element: Element) => number[] | undefined;
  /** When the element is an entry of a live blog: its time and headline. */
  updateAt: (element: Element) => UpdateHead | undefined;
  /** Place holders among the blocks, by the stories that stood there. */
  storyMarks: Map<Block, number[]>;
}
