/** What code hosts and highlighters mark each line's number with. */
const NUMBERED = 'td[data-line-number]';
const FEWEST_LINES = 2;
const MOST_TABLES = 200;

/**
 * Leaves of each table that sets code, a row for each line and its number beside it, the code alone as a `pre`: a table of
 * numbers and strings would be read as data.
 */
export function revealCode(copy: Element): void {
  const tables = new Set([...copy.querySelectorAll(NUMBERED)].map((cell) => cell.closest('table')));
  for (const table of [...tables].slice(0, MOST_TABLES)) {
    const lines = table && linesOfCode(table);
    if (!lines) continue;
    const text = copy.ownerDocument.createTextNode(`${lines.join('\n')}\n`);
    if (table.closest('pre')) {
      table.replaceWith(text);
      continue;
    }
    const code = copy.ownerDocument.createElement('pre');
    code.setAttribute('class', table.getAttribute('class') ?? '');
    code.append(text);
    table.replaceWith(code);
  }
}

/** The lines, where every row is one: a cell that is marked with its number, and the code in the last. */
function linesOfCode(table: Element): string[] | undefined {
  const rows = [...table.querySelectorAll('tr')];
  const isCode = rows.every((row) => row.childElementCount === 2 && row.querySelector(NUMBERED) !== null);
  if (rows.length < FEWEST_LINES || !isCode) return undefined;
  return rows.map((row) => (row.lastElementChild?.textContent ?? '').replace(/\n+$/, ''));
}
