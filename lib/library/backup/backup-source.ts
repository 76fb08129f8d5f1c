import { BackupFault } from './backup-fault';
import type { BackupPart, Manifest } from './backup-format';
import { sha256 } from '@/lib/files/sha256';

/** A backup that can be read: a file, or a snapshot. */
export interface BackupSource {
  manifest: Manifest;
  /**
   * The lines of one part, once its size, its SHA-256 and the number of its lines were found to be what the manifest says.
   * Rejects with `BackupFault`, or with the reason of `signal`.
   */
  readPart: (part: BackupPart, signal?: AbortSignal) => Promise<string[]>;
}

type ReadBytes = (part: BackupPart, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** A source that hands out no byte which the manifest does not vouch for. */
export function checkedSource(manifest: Manifest, readBytes: ReadBytes): BackupSource {
  return {
    manifest,
    readPart: async (part, signal) => {
      const bytes = await readBytes(part, signal);
      signal?.throwIfAborted();
      return checkedLines(part, bytes);
    },
  };
}

async function checkedLines(part: BackupPart, bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  if (bytes.length !== part.bytes || (await sha256(bytes)) !== part.sha256)
    throw new BackupFault('damaged', `${part.name} is not what was written`);
  const lines = new TextDecoder().decode(bytes).split('\n');
  // Every line ends with a line break, so that nothing stands after the last.
  if (lines.pop() !== '' || lines.length !== part.rows)
    throw new BackupFault('damaged', `the number of lines of ${part.name}`);
  return lines;
}
