import { Dexie } from 'dexie';
import { database } from '@/lib/library/database';
import { dropArticles, dropTables } from '@/lib/library/delete-for-good';
import { takeBackGift } from '@/lib/library/import/take-back-gift';
import { traceOf } from '@/lib/library/import/traces';
import { indexTables } from '@/lib/library/search/index-article';
import type { AddedStory, SavedArticle, UndoImportEntry } from '@/lib/library/tables';
import type { Work } from './work';

/** Takes an import back, its last step first. A step that was taken back is gone, so that none is taken back twice. */
export const undoImport: Work<UndoImportEntry> = {
  tables: [...dropTables, ...indexTables, 'imports', 'importSteps'],
  doPiece: async ({ importId }) => {
    const step = await database.importSteps
      .where('[importId+number]')
      .between([importId, Dexie.minKey], [importId, Dexie.maxKey])
      .last();
    if (!step) return undefined;
    const untouched = await untouchedOf(step.added);
    await dropArticles(untouched);
    for (const gift of step.joined) await takeBackGift(gift);
    await database.importSteps.delete([importId, step.number]);
    const batch = await database.imports.get(importId);
    if (batch?.undone) {
      batch.undone.taken += untouched.length;
      batch.undone.stayed += step.added.length - untouched.length;
      await database.imports.put(batch);
    }
    return String(step.number);
  },
};

/** Those that look as the import left them, and in which nobody marked anything since. */
async function untouchedOf(added: readonly AddedStory[]): Promise<SavedArticle[]> {
  const ids = added.map(({ id }) => id);
  const rows = await database.articles.bulkGet(ids);
  const marked = await markedSince(ids, rows);
  return rows.flatMap((row, index) =>
    row && traceOf(row) === added[index]?.trace && !marked.has(row.id) ? [row] : [],
  );
}

/** Marks made or changed after the story came in: those of the file have the file's date, or the story's. */
async function markedSince(
  ids: readonly string[],
  rows: readonly (SavedArticle | undefined)[],
): Promise<Set<string>> {
  const came = new Map(rows.flatMap((row) => (row ? [[row.id, row.updatedAt] as const] : [])));
  const highlights = await database.highlights.where('articleId').anyOf(ids).toArray();
  return new Set(
    highlights
      .filter(({ articleId, at, changedAt = at }) => {
        const since = came.get(articleId) ?? '';
        return at > since || changedAt > since;
      })
      .map(({ articleId }) => articleId),
  );
}
