import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import { rowTables, writeRows } from '@/lib/library/rows/write-rows';

/** The tables a transaction around `setAsideRow` must hold. */
export const setAsideTables = [...rowTables, 'contents', 'damaged'] as const;

/**
 * Takes rows of the wrong shape out of the lists and keeps them, with their texts, as they were found. A row that is sound stays where it
 * is, whoever said otherwise. Returns how many were set aside.
 */
export function setAside(ids: readonly string[], now = new Date()): Promise<number> {
  return writeLibrary(setAsideTables, async () => {
    let count = 0;
    for (const id of new Set(ids)) if (await setAsideRow(id, now)) count++;
    return count;
  });
}

/** The same for one row, in the caller's transaction. */
export async function setAsideRow(id: string, now: Date): Promise<boolean> {
  const row: unknown = await database.articles.get(id);
  const reason = row === undefined ? undefined : faultOfRow(row);
  if (reason === undefined) return false;
  await database.damaged.put({
    id,
    at: now.toISOString(),
    reason,
    row,
    content: await database.contents.get(id),
  });
  const lists: unknown = Object(row).lists;
  const known = Array.isArray(lists) ? lists.filter((key) => typeof key === 'string') : [];
  await writeRows([{ before: { ...Object(row), id, lists: known }, after: undefined }]);
  await database.contents.delete(id);
  return true;
}
