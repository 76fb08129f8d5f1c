import type { BackupSource } from './backup-source';
import { batches } from './batches';
import { type BrokenLine, parseLines } from './parse-lines';
import type { Judgement } from './tables/table-backup';
import { type LibraryTable, libraryTables } from './tables/tables';

/** What restoring a backup would do. Nothing has been changed when it is told. */
export interface RestorePlan {
  /** ISO 8601: when the backup was made. */
  madeAt: string;
  /** How many records of each table would become what. */
  tables: Record<LibraryTable, Record<Judgement, number>>;
  brokenCount: number;
  /** The first hundred of them. */
  broken: BrokenLine[];
}

export interface ReadingOptions {
  /** Told how many of the backup's lines are done. */
  onProgress?: (lines: number) => void;
  signal?: AbortSignal;
}

const mostNamed = 100;

/**
 * Reads a whole backup, checks every part and record, and compares with the library. Rejects with `BackupFault`, or with the
 * reason of `signal`.
 */
export async function planRestore(source: BackupSource, options: ReadingOptions = {}): Promise<RestorePlan> {
  const plan: RestorePlan = {
    madeAt: source.manifest.madeAt,
    tables: {
      authors: noRecords(),
      articles: noRecords(),
      revisions: noRecords(),
      highlights: noRecords(),
      related: noRecords(),
      threads: noRecords(),
      imports: noRecords(),
      importSteps: noRecords(),
    },
    brokenCount: 0,
    broken: [],
  };
  for await (const { table, lines } of readBatches(source, options)) {
    const { entries, broken } = parseLines(table, lines);
    for (const judgement of await libraryTables[table].judge(entries)) plan.tables[table][judgement]++;
    plan.brokenCount += broken.length;
    plan.broken.push(...broken.slice(0, mostNamed - plan.broken.length));
  }
  return plan;
}

/** All lines of the database's tables, in batches, in the order of the manifest. */
export async function* readBatches(
  source: BackupSource,
  { onProgress, signal }: ReadingOptions,
): AsyncGenerator<{ table: LibraryTable; lines: string[] }> {
  let done = 0;
  for (const part of source.manifest.parts) {
    const lines = await source.readPart(part, signal);
    const { table } = part;
    if (table === 'settings') continue;
    for (const batch of batches(lines)) {
      signal?.throwIfAborted();
      yield { table, lines: batch };
      onProgress?.((done += batch.length));
    }
  }
}

function noRecords(): Record<Judgement, number> {
  return { new: 0, 'newer-there': 0, 'newer-here': 0, same: 0 };
}
