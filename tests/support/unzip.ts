import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The files of a zip as texts, by name, in the order they stand. Read at its strictest: what two readers could read in two ways is refused. */
export async function unzip(file: Blob): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(file), {
    useWebWorkers: false,
    strictness: 'strict',
    checkSignature: true,
    checkOverlappingEntry: true,
  });
  const files = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error(`${entry.filename} is a folder.`);
    files.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return files;
}
