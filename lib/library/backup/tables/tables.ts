import type { BackupTable } from '@/lib/library/backup/backup-format';
import { articlesBackup } from './articles-backup';
import { authorsBackup } from './authors-backup';
import { highlightsBackup } from './highlights-backup';
import { importStepsBackup } from './import-steps-backup';
import { importsBackup } from './imports-backup';
import { relatedBackup } from './related-backup';
import { revisionsBackup } from './revisions-backup';
import { threadsBackup } from './threads-backup';
import type { TableBackup } from './table-backup';

/** What a backup holds of the database. Settings lie elsewhere; the search index, counts and journal follow from the rest. */
export type LibraryTable = Exclude<BackupTable, 'settings'>;

/** Each table's way into a backup and out of it. Its records are its own business: only its own `parse` makes them. */
export const libraryTables: { [T in LibraryTable]: TableBackup<unknown> } = {
  authors: opaque(authorsBackup),
  articles: opaque(articlesBackup),
  revisions: opaque(revisionsBackup),
  highlights: opaque(highlightsBackup),
  related: opaque(relatedBackup),
  threads: opaque(threadsBackup),
  imports: opaque(importsBackup),
  importSteps: opaque(importStepsBackup),
};

function opaque<Entry>(table: TableBackup<Entry>): TableBackup<unknown> {
  return table as unknown as TableBackup<unknown>;
}
