/** What would become of one record of a backup. 'newer-here' and 'same' change nothing. */
export type Judgement = 'new' | 'newer-there' | 'newer-here' | 'same';

/** How one table goes into a backup and comes out of it. */
export interface TableBackup<Entry> {
  /** The next rows after the one with the key `after`, as records of a backup; none at the end. Reads only. */
  read: (after: Key | undefined) => Promise<{ key: Key; record: unknown }[]>;
  /**
   * The records that belong to these articles, for a backup of a part of the library, of which `all` are the articles. What belongs to
   * several of them has the same key each time. Reads only.
   */
  readOf: (
    articleIds: readonly string[],
    all: ReadonlySet<string>,
  ) => Promise<{ key: Key; record: unknown }[]>;
  /** A record from unknown data, built member by member. Throws `BadField`. */
  parse: (value: unknown) => Entry;
  /** What would become of each, in their order. Reads only. */
  judge: (entries: readonly Entry[]) => Promise<Judgement[]>;
  /** Merges them in one transaction: all are there or none is. Only in the background. */
  store: (entries: readonly Entry[]) => Promise<void>;
}

/** A primary key that can be kept as JSON. */
export type Key = string | (string | number)[];
