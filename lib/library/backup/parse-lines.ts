import { BadField } from '@/lib/article/parse-fields';
import { type LibraryTable, libraryTables } from './tables/tables';

/** A line that cannot be restored. */
export interface BrokenLine {
  table: LibraryTable;
  /** The headline, name or address it bears; empty when it bears none. At most 120 characters of unknown text. */
  name: string;
  /** For those who look into the file. */
  reason: string;
}

/** The records of some lines of one table, and the lines that hold none. A broken line harms no other. */
export function parseLines(
  table: LibraryTable,
  lines: readonly string[],
): { entries: unknown[]; broken: BrokenLine[] } {
  const entries: unknown[] = [];
  const broken: BrokenLine[] = [];
  for (const line of lines) {
    let value: unknown;
    try {
      value = JSON.parse(line);
      entries.push(libraryTables[table].parse(value));
    } catch (error) {
      if (!(error instanceof BadField || error instanceof SyntaxError)) throw error;
      broken.push({ table, name: nameOf(value), reason: error.message });
    }
  }
  return { entries, broken };
}

function nameOf(value: unknown): string {
  const record = value as
    | { article?: { title?: unknown }; title?: unknown; name?: unknown; quote?: unknown; id?: unknown }
    | null
    | undefined;
  const names = [record?.article?.title, record?.title, record?.name, record?.quote, record?.id];
  return (names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? '').slice(
    0,
    120,
  );
}
