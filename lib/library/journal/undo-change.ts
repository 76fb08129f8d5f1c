import { Dexie } from 'dexie';
import { takeBackFacts } from '@/lib/library/changes/change-facts';
import { database } from '@/lib/library/database';
import { rowTables, writeRows } from '@/lib/library/rows/write-rows';
import type { UndoChangeEntry } from '@/lib/library/tables';
import type { Work } from './work';

/** Takes a change to articles back, its last step first. A step that was taken back is gone, so that none is taken back twice. */
export const undoChange: Work<UndoChangeEntry> = {
  tables: [...rowTables, 'changes', 'changeSteps'],
  doPiece: async ({ changeId }) => {
    const known = await database.changes.get(changeId);
    const step = await database.changeSteps
      .where('[changeId+number]')
      .between([changeId, Dexie.minKey], [changeId, Dexie.maxKey])
      .last();
    if (!known || !step || known.change.kind === 'deleted') {
      await database.changes.delete(changeId);
      return undefined;
    }
    const { change, at } = known;
    const before = step.before ?? {};
    const rows = await database.articles.bulkGet(Object.keys(before));
    await writeRows(
      rows.flatMap((row) => {
        if (!row) return [];
        const after = { ...row };
        takeBackFacts(after, change, at, before[row.id] ?? {});
        return [{ before: row, after }];
      }),
    );
    await database.changeSteps.delete([changeId, step.number]);
    // Of a change that was stopped, steps are left that were never done.
    const undone = (known.undone ?? 0) + (step.before ? step.ids.length : 0);
    const left = step.number > 0 ? { ...known, undone } : undefined;
    await (left ? database.changes.put(left) : database.changes.delete(changeId));
    return left && String(step.number);
  },
};
