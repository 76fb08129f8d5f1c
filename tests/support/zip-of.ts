import { strToU8, zipSync, type Zippable } from 'fflate';
import { sha256 } from '@/lib/files/sha256';

/** Files by name → a zip of them. */
export function zipOf(files: Record<string, string | Uint8Array>): Blob {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return new Blob([zipSync(entries)]);
}

/**
 * A backup file with one part a table, whose manifest is right about them. `tables` has the lines as text, or as the
 * values they are the JSON of.
 */
export async function backupOf(
  tables: Record<string, unknown[]>,
  members: Record<string, unknown> = {},
): Promise<Blob> {
  const files: Record<string, string> = {};
  const parts = [];
  for (const [table, lines] of Object.entries(tables)) {
    const name = `${table}-0001.jsonl`;
    const content = lines
      .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
      .join('');
    const bytes = strToU8(content);
    files[name] = content;
    parts.push({ name, table, rows: lines.length, bytes: bytes.length, sha256: await sha256(bytes) });
  }
  const manifest = {
    format: 'lede-backup',
    version: 1,
    madeAt: '2026-03-02T08:00:00.000Z',
    parts,
    ...members,
  };
  return zipOf({ ...files, 'manifest.json': JSON.stringify(manifest) });
}
