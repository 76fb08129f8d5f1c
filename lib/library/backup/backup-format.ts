/**
 * The shape of a backup, which a file and a snapshot share: a manifest, and parts of JSON lines that it names with their
 * SHA-256. Described for people in docs/backup-format.md.
 */
export interface Manifest {
  format: typeof formatName;
  version: number;
  /** ISO 8601. */
  madeAt: string;
  /** Lines of each table, over all its parts. */
  counts: Record<BackupTable, number>;
  /** In the order they are to be read: a line never needs one of a later part. */
  parts: BackupPart[];
}

export interface BackupPart {
  name: string;
  table: BackupTable;
  rows: number;
  /** Of the JSON lines, uncompressed. */
  bytes: number;
  /** Of the JSON lines, uncompressed; 64 lower-case hexadecimal digits. */
  sha256: string;
}

export const formatName = 'lede-backup';

/** Raised when a reader of the version before would lose something or go wrong. Every earlier version stays readable. */
export const formatVersion = 4;

export const manifestName = 'manifest.json';

/** In the order of their parts. */
export const backupTables = [
  'settings',
  'authors',
  'articles',
  'revisions',
  'highlights',
  'related',
  'threads',
  'imports',
  'importSteps',
] as const;
export type BackupTable = (typeof backupTables)[number];

/** Parts are closed when they have so many bytes, so that one fits into memory whole and is hashed in one go. */
export const partBytes = 2_000_000;

/** 'articles', 12 → 'articles-0012.jsonl'. */
export function partName(table: BackupTable, number: number): string {
  return `${table}-${String(number).padStart(4, '0')}.jsonl`;
}

/** More than any library needs, less than what would hurt the browser. All in bytes, but `parts`. */
export const backupLimits = {
  file: 1_000_000_000,
  manifest: 16_000_000,
  /** One part, uncompressed: `partBytes` and the longest single line beyond it. */
  part: 64_000_000,
  /** All parts, uncompressed. */
  total: 8_000_000_000,
  parts: 5_000,
  /** Uncompressed to compressed; text comes to 10, and deflate ends at 1032. */
  ratio: 200,
};

/** The manifest of these parts, whose lines it counts. `madeAt`: ISO 8601. */
export function manifestOf(madeAt: string, parts: BackupPart[], version: number = formatVersion): Manifest {
  return { format: formatName, version, madeAt, counts: countParts(parts), parts };
}

function countParts(parts: readonly BackupPart[]): Manifest['counts'] {
  const counts = {
    settings: 0,
    authors: 0,
    articles: 0,
    revisions: 0,
    highlights: 0,
    related: 0,
    threads: 0,
    imports: 0,
    importSteps: 0,
  };
  for (const part of parts) counts[part.table] += part.rows;
  return counts;
}
