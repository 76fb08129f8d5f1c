import { sha256 } from '@/lib/files/sha256';
import { type BackupPart, type BackupTable, partName } from './backup-format';

/** A part of a backup, described and as bytes. */
export interface MadePart {
  part: BackupPart;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A record as a line. */
export function lineOf(record: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(record)}\n`);
}

/** Lines as the part of that number. */
export async function makePart(
  table: BackupTable,
  number: number,
  lines: Uint8Array<ArrayBuffer>[],
): Promise<MadePart> {
  const bytes = new Uint8Array(await new Blob(lines).arrayBuffer());
  const name = partName(table, number);
  return {
    part: { name, table, rows: lines.length, bytes: bytes.length, sha256: await sha256(bytes) },
    bytes,
  };
}
