import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { directoryHeader, endRecords, localHeader, type ZipEntry } from './zip-records';

/** So much is deflated in one go, in bytes: some 5 ms, so that the page it runs in can still paint. */
const sliceBytes = 128 * 1024;

/** So much is given to the sink at once, in bytes: each writing is a way to another process and back. */
const worthWriting = 256 * 1024;

export interface ZipFileOptions {
  /** When the file was last changed; now, when it is not said. */
  at?: Date;
  /** Not deflated. */
  isStored?: boolean;
}

/**
 * A zip that is written as it grows: each file goes to `sink` as soon as it is deflated, and what is kept of it is its line in
 * the directory, so that an archive of any size and any number of files takes the memory of its largest file. With zip64 where
 * that is needed. fflate deflates; its own `Zip` keeps the tables of every file it deflated (some 300 kB each, 0.8.3), and
 * ends at 65,535 files.
 */
export class ZipWriter {
  #sink: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  #entries: ZipEntry[] = [];
  #offset = 0;
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #waitingBytes = 0;

  constructor(sink: WritableStream<Uint8Array<ArrayBuffer>>) {
    this.#sink = sink.getWriter();
  }

  async add(name: string, bytes: Uint8Array<ArrayBuffer>, options: ZipFileOptions = {}): Promise<void> {
    const { at = new Date(), isStored = false } = options;
    const packed = isStored ? [bytes] : await deflate(bytes);
    const entry: ZipEntry = {
      name: new TextEncoder().encode(name),
      isStored,
      crc: crc32(bytes),
      packed: packed.reduce((sum, chunk) => sum + chunk.length, 0),
      size: bytes.length,
      offset: this.#offset,
      at,
    };
    this.#entries.push(entry);
    await this.#write(localHeader(entry), ...packed);
  }

  /** Writes the directory and closes the sink. */
  async close(): Promise<void> {
    const offset = this.#offset;
    for (const entry of this.#entries) await this.#write(directoryHeader(entry));
    await this.#write(endRecords(this.#entries.length, offset, this.#offset - offset));
    await this.#flush();
    await this.#sink.close();
  }

  /** Gives it up: what the sink holds is dropped. */
  async abort(): Promise<void> {
    await this.#sink.abort().catch(() => undefined);
  }

  async #write(...chunks: Uint8Array<ArrayBuffer>[]): Promise<void> {
    for (const chunk of chunks) {
      this.#offset += chunk.length;
      this.#waitingBytes += chunk.length;
      this.#waiting.push(chunk);
    }
    if (this.#waitingBytes >= worthWriting) await this.#flush();
  }

  async #flush(): Promise<void> {
    const chunks = this.#waiting.splice(0);
    this.#waitingBytes = 0;
    await this.#sink.write(new Uint8Array(await new Blob(chunks).arrayBuffer()));
  }
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>[]> {
  // A stream takes 100 kB and more of tables: many times what a small file takes.
  if (bytes.length <= sliceBytes) return [deflateSync(bytes, { level: 6 })];
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const stream = new Deflate({ level: 6 }, (chunk) => packed.push(chunk));
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    // Lets the page paint between slices. Not a timer: in a tab in the background one takes a second. Firefox knows it from 142 on.
    if (start > 0) await globalThis.scheduler?.yield?.();
    stream.push(bytes.subarray(start, start + sliceBytes), start + sliceBytes >= bytes.length);
  }
  return packed;
}
