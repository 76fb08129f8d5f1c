import Papa from 'papaparse';
import { looksLikeAddress } from '@/lib/import/values/looks-like-address';

/** A row by its columns; a column that is not there reads as empty. */
export type CsvRow = (column: string) => string;

export interface CsvTable {
  /** Normalised: lower case, words joined by '_'. */
  columns: Set<string>;
  /** In order. One with quotes that do not close holds its line alone, under the column ''. */
  rows: { row: CsvRow; isBroken: boolean }[];
}

/**
 * A table of comma-separated values (RFC 4180), whatever the order and case of its columns. A quotation mark that is opened and never closed
 * would swallow the rows after it: such a row is broken, and reading goes on with the next line.
 */
export function readCsv(text: string): CsvTable {
  const all = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/^\n+/, '');
  // Excel's own way to say what parts the cells.
  const said = /^"?sep=(.)"?\n/.exec(all);
  const lines = said ? all.slice(said[0].length) : all;
  const delimiter = said?.[1] ?? delimiterOf(lines);
  const [head, ...body] = cellsOf(lines, delimiter);
  const columns = (head?.cells ?? []).map(columnName);
  const rows = body.map((one) => {
    const { cells, isBroken } = mended(one, columns, delimiter);
    const byName = new Map(
      isBroken ? [['', cells[0] ?? '']] : columns.map((name, at) => [name, cells[at] ?? '']),
    );
    return { row: (column: string) => byName.get(column)?.trim() ?? '', isBroken };
  });
  return { columns: new Set(columns), rows };
}

/**
 * A row as its program meant it. Some write a title as it is: quotes in it are not doubled, or commas in it not within quotes. Where the cells
 * come out right without them, they were the title's own.
 */
function mended(row: Cells, columns: readonly string[], delimiter: string): Cells {
  if (row.isBroken) {
    const { found, isBroken } = soundRows(withInnerQuotes(row.cells[0] ?? '', delimiter), delimiter);
    const [cells] = found;
    return isBroken || cells?.length !== columns.length ? row : { cells, isBroken };
  }
  const surplus = row.cells.length - columns.length;
  const [title, url] = [columns.indexOf('title'), columns.indexOf('url')];
  if (surplus <= 0 || title < 0 || title > url || looksLikeAddress(row.cells[url])) return row;
  const whole = row.cells.slice(title, title + surplus + 1).join(delimiter);
  const cells = row.cells.toSpliced(title, surplus + 1, whole);
  return looksLikeAddress(cells[url]) ? { cells, isBroken: false } : row;
}

/** Doubles the quotes that neither begin nor end a cell. */
function withInnerQuotes(line: string, delimiter: string): string {
  return line.replaceAll(/""|"/g, (quote, at: number) => {
    const [isFirst, isLast] = [line[at - 1], line[at + quote.length]].map(
      (sign) => sign === undefined || sign === delimiter,
    );
    if (quote === '""') return isLast && !isFirst ? '"""' : quote;
    return isFirst || isLast ? quote : '""';
  });
}

/** 'Highlight Count' and 'highlight_count' are one column. */
function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

/** Spreadsheets of half of Europe write semicolons. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined).slice(0, 10_000);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Cells {
  cells: string[];
  isBroken: boolean;
}

/** Each costs a look at all of the rest: a file with more broken rows than this is read line by line from there on. */
const mostRecoveries = 10;

function cellsOf(text: string, delimiter: string): Cells[] {
  const rows: Cells[] = [];
  let rest = text;
  for (let recoveries = 0; rest && recoveries < mostRecoveries; recoveries++) {
    const { end, found, isBroken } = soundRows(rest, delimiter);
    for (const cells of found) rows.push({ cells, isBroken: false });
    if (!isBroken) return rows;
    const [line, after] = firstLine(rest.slice(end).replace(/^\n+/, ''));
    rows.push({ cells: [line], isBroken: true });
    rest = after;
  }
  for (const line of rest.split('\n')) {
    const { found, isBroken } = soundRows(line, delimiter);
    rows.push(...found.map((cells) => ({ cells, isBroken: false })));
    if (isBroken) rows.push({ cells: [line], isBroken });
  }
  return rows;
}

/** The rows up to the first with quotes that do not close, and where they end. */
function soundRows(text: string, delimiter: string): { found: string[][]; end: number; isBroken: boolean } {
  const found: string[][] = [];
  let end = 0;
  let isBroken = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }, parser) => {
      isBroken = errors.some(({ type }) => type === 'Quotes');
      if (isBroken) return parser.abort();
      end = meta.cursor;
      found.push(data);
    },
  });
  return { found, end, isBroken };
}

function firstLine(text: string): [line: string, after: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}
