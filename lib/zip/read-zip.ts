import {
  BlobReader,
  ERR_BAD_FORMAT,
  ERR_EOCDR_NOT_FOUND,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ZipFault } from './zip-fault';

/** All in bytes, but `entries` and `ratio` (uncompressed to compressed; text comes to 10, and deflate ends at 1032). */
export interface ZipLimits {
  file: number;
  entries: number;
  ratio: number;
  /** All that is read of it, uncompressed. */
  total: number;
}

export interface ZipFile {
  /** A label, never a path. */
  name: string;
  /** In bytes, as the directory says. */
  size: number;
  /** The bytes, no more than `most`. Rejects with `ZipFault`, or with the reason of `signal`. */
  read: (most: number, signal?: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * The files of an archive, by name. Nothing in it is believed: headers must agree with the directory, entries may not overlap, and bytes
 * are counted while inflating. 'strict' refuses what two readers could read in two ways: names that stand twice, bytes before or after the
 * archive. Without it the first of two stands, as exporters are known to write some twice. Throws `ZipFault`.
 */
export async function readZip(
  file: Blob,
  limits: ZipLimits,
  { strict }: { strict: boolean },
): Promise<Map<string, ZipFile>> {
  if (file.size > limits.file) throw new ZipFault('too-large', 'the file');
  const strictness = strict ? 'strict' : 'balanced';
  // No workers: they would be made from a blob, which the policy of our pages forbids.
  const reader = new ZipReader(new BlobReader(file), {
    useWebWorkers: false,
    strictness,
    ...(!strict && { filenameValidation: 'tolerant' as const }),
  });
  const files = new Map<string, ZipFile>();
  const budget = { left: limits.total };
  let seen = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (seen++ >= limits.entries) throw new ZipFault('too-large', 'entries');
      if (entry.directory) continue;
      const { filename: name, uncompressedSize: size } = entry;
      if (strict && files.has(name)) throw new ZipFault('damaged', `${name} stands twice`);
      if (size > limits.ratio * Math.max(entry.compressedSize, 10_000))
        throw new ZipFault('too-large', `${name} swells`);
      if (files.has(name)) continue;
      const read: ZipFile['read'] = (most, signal) => inflate(entry, { budget, most, signal, strictness });
      files.set(name, { name, size, read });
    }
  } catch (error) {
    const found = fault(error);
    // A zip by its first bytes that has no directory at its end was cut off.
    if (found.reason === 'not-a-zip' && (await beginsAsZip(file))) throw new ZipFault('damaged', 'cut off');
    throw found;
  }
  return files;
}

export async function beginsAsZip(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 4).text();
  return start === 'PK\u0003\u0004' || start === 'PK\u0005\u0006';
}

interface Inflating {
  budget: { left: number };
  most: number;
  signal: AbortSignal | undefined;
  strictness: 'strict' | 'balanced';
}

/** Stops as soon as there are more bytes than allowed, whatever the headers say. */
async function inflate(
  entry: FileEntry,
  { budget, most, signal, strictness }: Inflating,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      length += chunk.length;
      budget.left -= chunk.length;
      if (length > most || budget.left < 0) throw new ZipFault('too-large', entry.filename);
      chunks.push(chunk);
    },
  });
  try {
    await entry.getData(sink, {
      useWebWorkers: false,
      strictness,
      checkSignature: true,
      checkOverlappingEntry: true,
      ...(signal && { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw fault(error);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const encrypted = [ERR_ENCRYPTED, ERR_UNSUPPORTED_ENCRYPTION, ERR_ENCRYPTED_CENTRAL_DIRECTORY];
const noZip = [ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND];

/** zip.js tells what is wrong by its messages. */
function fault(error: unknown): ZipFault {
  if (error instanceof ZipFault) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'NotReadableError' || name === 'NotFoundError') return new ZipFault('unreadable', message);
  if (encrypted.includes(message)) return new ZipFault('encrypted');
  return new ZipFault(noZip.includes(message) ? 'not-a-zip' : 'damaged', message);
}
