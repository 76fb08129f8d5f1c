import type { TableName } from '@/lib/library/open/write-library';
import type { JournalEntry } from '@/lib/library/tables';

/** How one kind of unfinished work is done, piece by piece. */
export interface Work<Entry extends JournalEntry> {
  /** The tables a piece writes. */
  tables: readonly TableName[];
  /**
   * Does a piece of a second at most, inside a 'rw' transaction over the tables, and returns what was done last; `undefined`
   * when all is done. A piece may be done again when the background died before its transaction was over.
   */
  doPiece: (entry: Entry) => Promise<string | undefined>;
}
