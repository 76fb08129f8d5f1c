import type { RowDraft } from '@/lib/import/read-rows';
import type { CsvRow } from '@/lib/import/csv/read-csv';

/** A format of comma-separated values: told by its columns, read row by row. */
export interface CsvFormat {
  /** True when a file with these columns is one of this format. */
  claims: (columns: ReadonlySet<string>) => boolean;
  /** Throws `BadRow`. */
  read: (row: CsvRow) => RowDraft;
}

export function hasAll(columns: ReadonlySet<string>, ...names: string[]): boolean {
  return names.every((name) => columns.has(name));
}
