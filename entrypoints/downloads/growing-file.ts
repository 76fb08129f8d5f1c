import { download } from './download';

/** In the browser's private file system. */
const folderName = 'downloads';
/** By then a download has been copied, in milliseconds. */
const longEnough = 60 * 60 * 1000;

/** A file that is too large for the memory, until it is handed over as a download. */
export interface GrowingFile {
  sink: FileSystemWritableFileStream;
  /** Once the sink is closed. */
  handOver: (name: string) => Promise<void>;
  /** Takes it away when it is given up. */
  drop: () => Promise<void>;
}

/** Begins a file. Rejects where the browser has no private file system or the disk is full. */
export async function growFile(now = Date.now()): Promise<GrowingFile> {
  const folder = await getFolder();
  const name = `${now}-${crypto.randomUUID()}`;
  const file = await folder.getFileHandle(name, { create: true });
  return {
    sink: await file.createWritable(),
    handOver: async (shownName) => download(await file.getFile(), shownName),
    drop: () => folder.removeEntry(name).catch(() => undefined),
  };
}

/** Takes away the copies that downloads were made from. Not at once: while one is being downloaded it must stay. */
export async function dropHandedOver(now = Date.now()): Promise<void> {
  const folder = await getFolder();
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) {
    // Another window may hold it.
    if (now - parseInt(name) > longEnough) await folder.removeEntry(name).catch(() => undefined);
  }
}

async function getFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}
