import { ImportFault } from '@/lib/import/import-fault';
import { beginsAsZip, readZip } from '@/lib/zip/read-zip';
import { ZipFault } from '@/lib/zip/zip-fault';
import type { SourceFile } from './source-file';

/** More than any export has, less than what would hurt the browser; in bytes, but `entries` and `ratio`. */
export const importLimits = {
  file: 1_000_000_000,
  /** One file that is read whole: a text of it is copied several times while it is taken apart. */
  data: 200_000_000,
  total: 4_000_000_000,
  entries: 200_000,
  ratio: 200,
};

/**
 * The chosen files; an archive stands for what is in it. One of several that cannot be opened says so when it is read. Throws
 * `ImportFault`.
 */
export async function openFiles(files: readonly File[]): Promise<SourceFile[]> {
  const opened: SourceFile[] = [];
  for (const file of files) {
    try {
      if (file.size > importLimits.file) throw new ImportFault('too-large', file.name);
      opened.push(...((await asImport(beginsAsZip(file))) ? await unpacked(file) : [plain(file)]));
    } catch (error) {
      if (!(error instanceof ImportFault) || files.length === 1) throw error;
      opened.push({ name: file.name, read: () => Promise.reject(error) });
    }
  }
  return opened;
}

/** Archives in an archive are opened too, and no deeper: a service packs one for each part, a person packs what a service sent. */
async function unpacked(file: File): Promise<SourceFile[]> {
  const opened: SourceFile[] = [];
  // They are held in memory together.
  let left = importLimits.data;
  for (const one of await filesOfZip(file)) {
    if (!/\.zip$/i.test(one.name)) {
      opened.push(one);
      continue;
    }
    try {
      const bytes = new Uint8Array(await one.read(left));
      left -= bytes.length;
      const inner = new Blob([bytes]);
      for (const { name, read } of await filesOfZip(inner))
        opened.push({ name: `${one.name}/${name}`, read });
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      opened.push({ name: one.name, read: () => Promise.reject(error) });
    }
  }
  return opened;
}

async function filesOfZip(file: Blob): Promise<SourceFile[]> {
  const files = await asImport(readZip(file, importLimits, { strict: false }));
  return [...files.values()].map(({ name, read }) => ({ name, read: (most) => asImport(read(most)) }));
}

function plain(file: File): SourceFile {
  return {
    name: file.name,
    read: async (most) => {
      if (file.size > most) throw new ImportFault('too-large', file.name);
      return new Uint8Array(await asImport(file.arrayBuffer()));
    },
  };
}

async function asImport<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ZipFault)
      throw new ImportFault(error.reason === 'not-a-zip' ? 'unknown' : error.reason);
    // The file was moved, or its disk is gone.
    if (error instanceof DOMException) throw new ImportFault('unreadable', error.message);
    throw error;
  }
}
