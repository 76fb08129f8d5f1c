import { Dexie } from 'dexie';
import { importOutcomes } from '@/lib/article/imported-story';
import { type Fields, fields, filledText, numberBetween, optional } from '@/lib/article/parse-fields';
import { instant, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { ImportBatch } from '@/lib/library/tables';
import type { Judgement, TableBackup } from './table-backup';

const count = numberBetween(0, 10_000_000);

/**
 * A file that was imported, known by its id. One that is in the library stays as it is there, unless it was taken back there and not yet in
 * the backup: its stories come back, and so does the way to take them out again. What each did: import-steps-backup.ts.
 */
export const importsBackup: TableBackup<ImportBatch> = {
  read: async (after) => {
    const rows = await database.imports
      .where(':id')
      .above(after ?? Dexie.minKey)
      .limit(100)
      .toArray();
    return rows.map((row) => ({ key: row.id, record: row }));
  },
  // A file is imported into the library, not into a part of it.
  readOf: async () => [],
  parse: (value) => {
    const from = fields(value);
    return {
      id: rowId(from['id']),
      source: filledText(from['source']),
      name: filledText(from['name']),
      startedAt: instant(from['startedAt']),
      total: count(from['total']),
      done: count(from['done']),
      outcomes: outcomes(fields(from['outcomes'])),
      ...optional(from, 'undone', undone),
    };
  },
  judge: (entries) => Promise.all(entries.map(judge)),
  store: (entries) =>
    writeLibrary(['imports'], async () => {
      for (const entry of entries) {
        const judgement = await judge(entry);
        if (judgement === 'new' || judgement === 'newer-there') await database.imports.put(entry);
      }
    }),
};

async function judge(entry: ImportBatch): Promise<Judgement> {
  const here = await database.imports.get(entry.id);
  if (!here) return 'new';
  return here.undone && !entry.undone ? 'newer-there' : 'same';
}

function outcomes(from: Fields): ImportBatch['outcomes'] {
  return Object.fromEntries(
    importOutcomes.map((outcome) => [outcome, count(from[outcome])]),
  ) as ImportBatch['outcomes'];
}

function undone(value: unknown): NonNullable<ImportBatch['undone']> {
  const from = fields(value);
  return { at: instant(from['at']), taken: count(from['taken']), stayed: count(from['stayed']) };
}
