import { changeTables } from '@/lib/library/changes/change-tables';
import { database } from '@/lib/library/database';
import { dropArticles } from '@/lib/library/delete-for-good';
import type { DeleteArticlesEntry } from '@/lib/library/tables';
import type { Work } from './work';

/** Deletes articles of the bin for good, step by step. What was taken out of the bin meanwhile stays. */
export const deleteArticles: Work<DeleteArticlesEntry> = {
  tables: changeTables(true),
  doPiece: ({ changeId, after }) => deleteStep(changeId, after === undefined ? 0 : Number(after) + 1),
};

/** One step of it, in a transaction over its tables. Returns its number; `undefined` when it was the last. */
export async function deleteStep(changeId: string, number: number): Promise<string | undefined> {
  const [known, step] = await Promise.all([
    database.changes.get(changeId),
    database.changeSteps.get([changeId, number]),
  ]);
  if (!known || !step) return undefined;
  const rows = await database.articles.bulkGet(step.ids);
  const gone = rows.flatMap((row) => (row?.removedAt ? [row] : []));
  await dropArticles(gone);
  await database.changeSteps.delete([changeId, number]);
  const done = known.done + step.ids.length;
  await database.changes.put({ ...known, done, changed: known.changed + gone.length });
  return done < known.of ? String(number) : undefined;
}
