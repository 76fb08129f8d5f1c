import { changeFacts } from '@/lib/library/changes/change-facts';
import { changeTables } from '@/lib/library/changes/change-tables';
import { database } from '@/lib/library/database';
import { type RowChange, writeRows } from '@/lib/library/rows/write-rows';
import type { ChangeArticlesEntry, FactsBefore } from '@/lib/library/tables';
import type { Work } from './work';

/** Does one thing to articles, step by step, and notes what each was like before. */
export const changeArticles: Work<ChangeArticlesEntry> = {
  tables: changeTables(false),
  doPiece: ({ changeId, after }) => changeStep(changeId, after === undefined ? 0 : Number(after) + 1),
};

/** One step of it, in a transaction over its tables. Returns its number; `undefined` when it was the last. */
export async function changeStep(changeId: string, number: number): Promise<string | undefined> {
  const [known, step] = await Promise.all([
    database.changes.get(changeId),
    database.changeSteps.get([changeId, number]),
  ]);
  if (!known || !step || known.change.kind === 'deleted') return undefined;
  const { change, at } = known;
  const rows = await database.articles.bulkGet(step.ids);
  const before: Record<string, FactsBefore> = {};
  const written: RowChange[] = [];
  for (const row of rows) {
    const after = row && { ...row };
    const facts = after && changeFacts(after, change, at);
    if (!facts) continue;
    written.push({ before: row, after });
    before[row.id] = facts;
  }
  await writeRows(written);
  await database.changeSteps.put({ ...step, before });
  const done = known.done + step.ids.length;
  await database.changes.put({ ...known, done, changed: known.changed + written.length });
  return done < known.of ? String(number) : undefined;
}
