import Papa from 'papaparse';

/** What became of one row of a file. */
export interface ReportRow {
  file: string;
  row: number;
  title: string;
  address: string;
  became: string;
}

/**
 * A report as comma-separated values, for a spreadsheet: with the mark that makes it read UTF-8, and without anything it would take for a
 * formula.
 */
export function writeReport(rows: readonly ReportRow[], heads: Record<keyof ReportRow, string>): Blob {
  const columns = ['file', 'row', 'title', 'address', 'became'] as const;
  const table = [columns.map((name) => heads[name]), ...rows.map((row) => columns.map((name) => row[name]))];
  return new Blob(['\ufeff', Papa.unparse(table, { escapeFormulae: true })], { type: 'text/csv' });
}
