import { BadRow, type BrokenRow, type Draft } from './draft';
import { findLine } from './values/find-text';

/** What a file gave. */
export interface FileReading {
  drafts: Draft[];
  broken: BrokenRow[];
}

/** What a format says of a row: all but its number. */
export type RowDraft = Omit<Draft, 'row'>;

interface Reader<Row> {
  file: string;
  /** What makes a draft of a row. Throws `BadRow`. */
  read: (row: Row) => RowDraft;
  /** What a row calls itself, for the report. */
  nameOf: (row: Row) => unknown;
}

/** Reads rows one by one; one that makes no story is named, and the rest goes on. */
export function readRows<Row>(rows: readonly Row[], { file, nameOf, read }: Reader<Row>): FileReading {
  const reading: FileReading = { drafts: [], broken: [] };
  for (const [index, row] of rows.entries()) {
    try {
      reading.drafts.push({ row: index + 1, ...read(row) });
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      reading.broken.push({ file, row: index + 1, name: called(row, nameOf), reason: error.reason });
    }
  }
  return reading;
}

/** What is no row at all has no name. */
function called<Row>(row: Row, nameOf: (row: Row) => unknown): string {
  try {
    return findLine(nameOf(row), 120) ?? '';
  } catch (error) {
    if (error instanceof BadRow) return '';
    throw error;
  }
}
