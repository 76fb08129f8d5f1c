import type { Block, TableCell } from '@/lib/article/article';
import { textOf } from '@/lib/extract/dom/text-of';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';
import { findNumberedCode, readCode } from './read-code';
import { readSpans } from './read-spans';

const LARGEST_SPAN = 100;

/** A table of data; one that only lays the page out (one column, or cells full of paragraphs) is read as its content. */
export function readTable(element: Element, context: BlockContext): Block[] {
  const code = findNumberedCode(element);
  if (code) return readCode(code);
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
  const cells = rows.map((row) => [...row.children].filter((cell) => /^T[DH]$/.test(cell.tagName)));
  if (isLayout(element, cells)) return cells.flat().flatMap((cell) => context.readContent(cell));
  const caption = textOf(element.querySelector('caption'));
  const data = cells
    .map((row) => row.map((cell) => readCell(cell, context)))
    .filter((row) => row.some((cell) => cell.spans.length));
  return data.length ? [draft({ kind: 'table', ...(caption ? { caption } : {}), rows: data })] : [];
}

function isLayout(table: Element, cells: readonly Element[][]): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, h2, h3')) return true;
  const widest = Math.max(0, ...cells.map((row) => row.length));
  return (
    widest < 2 ||
    (!table.querySelector('th') && cells.flat().some((cell) => cell.querySelectorAll('p').length > 2))
  );
}

function readCell(cell: Element, context: BlockContext): TableCell {
  const colSpan = spanOf(cell, 'colspan');
  const rowSpan = spanOf(cell, 'rowspan');
  return {
    header: cell.tagName === 'TH',
    spans: readSpans(cell, context.base),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

function spanOf(cell: Element, name: string): number {
  return Math.min(LARGEST_SPAN, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1);
}
