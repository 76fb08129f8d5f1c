import { backupTables, type BackupTable, partBytes } from './backup-format';
import { lineOf, type MadePart, makePart } from './make-part';
import type { Key } from './tables/table-backup';
import { libraryTables } from './tables/tables';

/** Where the writing of a backup stands: what comes next. JSON-shaped, so that it can be kept and gone on from. */
export interface Position {
  table: BackupTable;
  /** Key of the last row that is in a part; none at a table's beginning. */
  after?: Key;
  /** Number of the table's next part, from 1. */
  number: number;
}

export interface WrittenPart extends MadePart {
  /** Where to go on; none after the last part. */
  next: Position | undefined;
}

/** Every stored setting, by name. */
export type Settings = Record<string, unknown>;

/**
 * The whole library as parts of JSON lines, one after the other, so that a library of any size takes the memory of one part.
 * Saves may go on meanwhile: each row is as it was when its part was read, an article's row and text together.
 */
export async function* libraryParts(settings: Settings, from?: Position): AsyncGenerator<WrittenPart> {
  let position: Position | undefined = from ?? { table: backupTables[0], number: 1 };
  while (position) {
    const written: WrittenPart = await writePart(position, settings);
    position = written.next;
    // A table without rows has no part.
    if (written.part.rows > 0) yield written;
  }
}

async function writePart(from: Position, settings: Settings): Promise<WrittenPart> {
  const { table, number } = from;
  const lines: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let after = from.after;
  let isAtEnd = false;
  while (size < partBytes && !isAtEnd) {
    const records = await readRecords(table, after, settings);
    for (const { record } of records) {
      const line = lineOf(record);
      size += line.length;
      lines.push(line);
    }
    isAtEnd = records.length === 0;
    after = records.at(-1)?.key ?? after;
  }
  return {
    ...(await makePart(table, number, lines)),
    next: isAtEnd ? nextTable(table) : { table, ...(after !== undefined && { after }), number: number + 1 },
  };
}

async function readRecords(
  table: BackupTable,
  after: Key | undefined,
  settings: Settings,
): Promise<{ key: Key; record: unknown }[]> {
  if (table !== 'settings') return libraryTables[table].read(after);
  if (after !== undefined) return [];
  return Object.entries(settings).map(([name, value]) => ({ key: name, record: { name, value } }));
}

function nextTable(table: BackupTable): Position | undefined {
  const next = backupTables[backupTables.indexOf(table) + 1];
  return next && { table: next, number: 1 };
}
