import { database } from '@/lib/library/database';
import { tagKey } from '@/lib/library/rows/tag-key';
import { rowTables, writeRows } from '@/lib/library/rows/write-rows';
import type { RetagEntry } from '@/lib/library/tables';
import { rowsInList } from './rows-in-list';
import type { Work } from './work';

/** Gives every article with one tag another in its place, or none. */
export const retag: Work<RetagEntry> = {
  tables: rowTables,
  doPiece: async ({ from, to, after }) => {
    const { rows, last } = await rowsInList(`tag:${from}`, after);
    const tagged = rows.filter((row) => row.tags.some((tag) => tagKey(tag) === from));
    await writeRows(
      tagged.map((row) => ({ before: row, after: { ...row, tags: replaced(row.tags, from, to) } })),
    );
    // Another spelling of the same tag changes no count, and with it no label.
    if (to !== undefined) await database.counts.update(`tag:${tagKey(to)}`, { label: to });
    return last;
  },
};

function replaced(tags: readonly string[], from: string, to: string | undefined): string[] {
  const written = tags.map((tag) => (tagKey(tag) === from ? to : tag)).filter((tag) => tag !== undefined);
  return [...new Map(written.map((tag) => [tagKey(tag), tag])).values()];
}
