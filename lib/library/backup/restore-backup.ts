import { BadField, fields } from '@/lib/article/parse-fields';
import type { BackupSource } from './backup-source';
import { label } from './parse-stored';
import { type ReadingOptions, readBatches } from './plan-restore';
import type { LibraryTable } from './tables/tables';

export interface RestoreSteps extends ReadingOptions {
  /** Has the background merge these lines; rejects when it could not. */
  store: (table: LibraryTable, lines: string[]) => Promise<void>;
  /** Takes a setting over if this browser has none of its own. */
  restoreSetting: (name: string, value: unknown) => Promise<void>;
}

/**
 * Merges a backup into the library, batch by batch. Runs in a page, which reads and checks; the background writes. Cut off at any
 * moment, what was stored is whole, and doing it again adds the rest and nothing twice. Rejects with `BackupFault`, with what
 * a step rejects with, or with the reason of `signal`.
 */
export async function restoreBackup(source: BackupSource, steps: RestoreSteps): Promise<void> {
  for (const part of source.manifest.parts.filter(({ table }) => table === 'settings')) {
    for (const line of await source.readPart(part, steps.signal)) {
      const setting = parseSetting(line);
      if (setting) await steps.restoreSetting(setting.name, setting.value);
    }
  }
  for await (const { table, lines } of readBatches(source, steps)) await steps.store(table, lines);
}

/** What a setting's value may be is for those to judge who own it. */
function parseSetting(line: string): { name: string; value: unknown } | undefined {
  try {
    const from = fields(JSON.parse(line));
    return { name: label(from['name']), value: from['value'] };
  } catch (error) {
    if (error instanceof BadField || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
