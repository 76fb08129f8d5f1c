import { BadField, fields, listOf, oneOf } from '@/lib/article/parse-fields';
import { backupLimits, backupTables } from '@/lib/library/backup/backup-format';
import { parseLines } from '@/lib/library/backup/parse-lines';
import { libraryTables } from '@/lib/library/backup/tables/tables';
import { saveFailure } from '@/lib/library/save-failure';
import { tidyFillingIndex, tidyIndex } from '@/lib/library/search/compact-index';
import type { Messages, RestoreAnswer, Sender } from '@/lib/messages';

/** `restoreRecords`: parses each line anew and merges what holds. Only our own pages may ask. */
export async function restoreRecords(
  data: Messages['restoreRecords']['data'],
  sender: Sender,
): Promise<RestoreAnswer> {
  const batch = sender.speaker === 'own-page' ? parseBatch(data) : undefined;
  if (!batch) return { ok: false, reason: 'not-trusted' };
  const { entries, broken } = parseLines(batch.table, batch.lines);
  try {
    await libraryTables[batch.table].store(entries);
    // Before the next batch: each leaves a part of the index that is to be joined with others.
    await (batch.table === 'articles' ? tidyFillingIndex() : tidyIndex()).catch(() => undefined);
    return { ok: true, broken: broken.length };
  } catch (error) {
    return { ok: false, reason: saveFailure(error) };
  }
}

function parseBatch(data: unknown) {
  try {
    const from = fields(data);
    const table = oneOf(backupTables)(from['table']);
    return table === 'settings' ? undefined : { table, lines: listOf(line, 1_000)(from['lines']) };
  } catch (error) {
    if (error instanceof BadField) return undefined;
    throw error;
  }
}

function line(value: unknown): string {
  if (typeof value !== 'string' || value.length > backupLimits.part) throw new BadField('not a line');
  return value;
}
