import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { type RowFacts, rowTables, writeRows } from './write-rows';

/** So many rows are changed in one transaction: about half a second, and a background that dies loses no more. */
const chunk = 500;

/**
 * Changes facts of rows; `change` makes its changes to a copy of each. One transaction for up to 500 rows, several after one another for
 * more. Returns how many of the ids there are.
 */
export async function changeRows(ids: readonly string[], change: (row: RowFacts) => void): Promise<number> {
  const each = [...new Set(ids)];
  let changed = 0;
  for (let start = 0; start < each.length; start += chunk) {
    changed += await changeTogether(each.slice(start, start + chunk), change);
  }
  return changed;
}

/** The same for one row. Returns false when there is no such row. */
export async function changeRow(id: string, change: (row: RowFacts) => void): Promise<boolean> {
  return (await changeTogether([id], change)) === 1;
}

function changeTogether(ids: string[], change: (row: RowFacts) => void): Promise<number> {
  return writeLibrary(rowTables, async () => {
    const found = await database.articles.bulkGet(ids);
    const rows = found.filter((row) => row !== undefined);
    await writeRows(
      rows.map((before) => {
        const after: RowFacts = { ...before };
        change(after);
        return { before, after };
      }),
    );
    return rows.length;
  });
}
