import { database } from '@/lib/library/database';
import { rowTables, writeRows } from '@/lib/library/rows/write-rows';
import type { MoveAuthorEntry } from '@/lib/library/tables';
import { rowsInList } from './rows-in-list';
import type { Work } from './work';

/** Puts one author in the place of another in every article, or in those named, and notes which ones they were. */
export const moveAuthor: Work<MoveAuthorEntry> = {
  tables: [...rowTables, 'authors'],
  doPiece: async ({ from, to, only, after }) => {
    const { rows, last } = await rowsInList(`author:${from}`, after);
    const wanted = only && new Set(only);
    const named = rows.filter((row) => row.authorIds.includes(from) && (!wanted || wanted.has(row.id)));
    await writeRows(
      named.map((row) => ({
        before: row,
        after: { ...row, authorIds: row.authorIds.map((id) => (id === from ? to : id)) },
      })),
    );
    const author = await database.authors.get(to);
    const part = author?.merged.find((one) => one.author.id === from);
    if (author && part) {
      part.articleIds.push(...named.map((row) => row.id));
      await database.authors.put(author);
    }
    return last;
  },
};
