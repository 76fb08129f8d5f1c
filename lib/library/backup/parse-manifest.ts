import { BadField, fields, isoDate, listOf, numberBetween, oneOf, text } from '@/lib/article/parse-fields';
import { BackupFault } from './backup-fault';
import {
  backupLimits,
  type BackupPart,
  backupTables,
  formatName,
  formatVersion,
  type Manifest,
  manifestOf,
} from './backup-format';

/** A manifest from the bytes of a file. Throws `BackupFault`. The counts are told anew from the parts. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const from = record(bytes);
  if (from['format'] !== formatName) throw new BackupFault('not-a-backup', 'another format');
  const version = from['version'];
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw new BackupFault('damaged', 'no version');
  if (Number(version) > formatVersion) throw new BackupFault('newer-version');
  try {
    const parts = listOf(part, backupLimits.parts)(from['parts']);
    if (new Set(parts.map(({ name }) => name)).size !== parts.length) throw new BadField('a part twice');
    const total = parts.reduce((sum, { bytes: size }) => sum + size, 0);
    if (total > backupLimits.total) throw new BackupFault('too-large', 'all parts together');
    return manifestOf(isoDate(from['madeAt']), parts, Number(version));
  } catch (error) {
    if (error instanceof BadField) throw new BackupFault('damaged', `manifest: ${error.message}`);
    throw error;
  }
}

function record(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new BackupFault('not-a-backup', 'its manifest is no record');
  }
}

function part(value: unknown): BackupPart {
  const from = fields(value);
  const table = oneOf(backupTables)(from['table']);
  const name = text(from['name']);
  // A name is a label and never a path; ours look like nothing else.
  if (!/^[a-zA-Z]{1,20}-\d{4,6}\.jsonl$/.test(name) || !name.startsWith(`${table}-`))
    throw new BadField('not the name of a part');
  const hash = text(from['sha256']);
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new BadField('not a SHA-256');
  return {
    name,
    table,
    rows: wholeNumber(10_000_000)(from['rows']),
    bytes: wholeNumber(backupLimits.part)(from['bytes']),
    sha256: hash,
  };
}

function wholeNumber(most: number): (value: unknown) => number {
  return (value) => {
    const number = numberBetween(0, most)(value);
    if (!Number.isInteger(number)) throw new BadField('not a whole number');
    return number;
  };
}
