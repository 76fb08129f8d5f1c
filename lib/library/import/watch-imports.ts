import { database } from '@/lib/library/database';
import type { ImportBatch } from '@/lib/library/tables';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';

/** An import of the last 30 days; `isUndoing` while it is being taken back. */
export type KnownImport = ImportBatch & { isUndoing: boolean };

/** The imports of the last 30 days, newest first. */
export function watchImports(
  onChange: (imports: KnownImport[]) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const imports = await database.imports.orderBy('startedAt').reverse().toArray();
    const journal = new Set(await database.journal.toCollection().primaryKeys());
    return imports.map((one) => ({ ...one, isUndoing: journal.has(`undo-import ${one.id}`) }));
  };
  return watchQuery(query, onChange, onError);
}
