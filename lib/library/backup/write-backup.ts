import { type BackupPart, type Manifest, manifestName, manifestOf } from './backup-format';
import { libraryParts, type Settings } from './library-parts';
import { selectionParts } from './selection-parts';
import { ZipWriter } from '@/lib/files/zip-writer';

interface Options {
  settings: Settings;
  /** Ids of the stories to back up, without settings; none: the whole library. */
  only?: readonly string[];
  onProgress?: (rows: number) => void;
  signal?: AbortSignal;
}

/**
 * Writes the library, or some stories of it, as one backup file into `sink`, which is closed at the end. Reads only; saves may go on meanwhile.
 * `onProgress` is told how many rows are written. Rejects with what the sink or the database says, or the reason of
 * `signal`; the sink is aborted then.
 */
export async function writeBackup(
  sink: WritableStream<Uint8Array<ArrayBuffer>>,
  options: Options,
): Promise<Manifest> {
  const madeAt = new Date().toISOString();
  const parts: BackupPart[] = [];
  const zip = new ZipWriter(sink);
  try {
    let rows = 0;
    const written = options.only ? selectionParts(options.only) : libraryParts(options.settings);
    for await (const { part, bytes } of written) {
      options.signal?.throwIfAborted();
      await zip.add(part.name, bytes);
      parts.push(part);
      options.onProgress?.((rows += part.rows));
    }
    const manifest = manifestOf(madeAt, parts);
    // Last, because it names the hashes; a reader finds it by the zip's directory.
    await zip.add(manifestName, new TextEncoder().encode(JSON.stringify(manifest, undefined, 2)));
    await zip.close();
    return manifest;
  } catch (error) {
    await zip.abort();
    throw error;
  }
}
