import { type BrokenRow, type Draft } from './draft';
import { detectFormat, type ImportSource } from './detect-format';
import { decodeText } from './files/decode-text';
import { findBeside } from './files/find-beside';
import { importLimits, openFiles } from './files/open-files';
import type { SourceFile } from './files/source-file';
import { ImportFault } from './import-fault';
import { joinDrafts } from './join-drafts';

export interface ImportReading {
  /** What made the files. */
  sources: ImportSource[];
  /** One a page, in the order of the files; all have a date. */
  drafts: (Draft & { savedAt: string })[];
  /** Rows that said the same page as another one, and were joined with it. */
  joined: number;
  broken: BrokenRow[];
  /** Files of an archive that are none of ours. */
  ignored: string[];
}

/** Not worth a look: pictures and such, and what a Mac adds to an archive. */
const noText =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|pdf|css|js|woff2?|mp[34]|epub)$|(?:^|\/)__MACOSX\/|(?:^|\/)\.[^/]*$/i;
const omnivoreList = /(?:^|\/)metadata_[^/]*\.json$/i;

/**
 * Reads files of other programs, chosen together: an archive or its parts, whatever they are called. Texts of stories stay in the files
 * until they are wanted. Tells how many files are done. Resolves with 'backup' for a backup of our own, which is restored instead.
 * Rejects with `ImportFault`, or with the reason of `signal`.
 */
export async function readImport(
  files: readonly File[],
  now: Date,
  { onProgress, signal }: { onProgress?: (files: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<ImportReading | 'backup'> {
  const opened = await openFiles(files);
  const manifest = await findManifest(opened);
  if (manifest) {
    // It is restored from its zip, and what lies beside it would be left out without a word.
    const isApart = files.length > 1 || manifest === files[0]?.name || /\.zip\//i.test(manifest);
    if (isApart) throw new ImportFault('backup-apart');
    return 'backup';
  }
  const reading: Omit<ImportReading, 'drafts' | 'joined'> & { drafts: Draft[] } = {
    sources: [],
    drafts: [],
    broken: [],
    ignored: [],
  };
  let fault: ImportFault | undefined;
  const candidates = candidatesOf(opened);
  const beside = findBeside(opened);
  for (const [index, file] of candidates.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index, candidates.length);
    try {
      const format = detectFormat(decodeText(await file.read(importLimits.data)));
      if (!format) {
        reading.ignored.push(file.name);
        continue;
      }
      const { broken, drafts } = await format.read(file.name, beside);
      // Not spread into a call: a file may have more rows than a call may have arguments.
      for (const draft of drafts) reading.drafts.push(draft);
      for (const row of broken) reading.broken.push(row);
      if (!reading.sources.includes(format.source)) reading.sources.push(format.source);
    } catch (error) {
      // One bad file of many is named, and the rest goes on.
      if (!(error instanceof ImportFault) || candidates.length === 1) throw error;
      if (error.reason === 'empty') reading.ignored.push(file.name);
      else {
        fault ??= error;
        reading.broken.push({ file: file.name, row: 0, name: file.name, reason: 'damaged-file' });
      }
    }
  }
  if (reading.sources.length === 0) throw fault ?? new ImportFault('unknown');
  // A table may have its head and no row.
  if (reading.drafts.length + reading.broken.length === 0) throw new ImportFault('empty');
  return { ...reading, ...joinDrafts(reading.drafts, now) };
}

/** Beside Omnivore's lists lie the texts and marks of their items, which are read when an item wants them. */
function candidatesOf(opened: readonly SourceFile[]): SourceFile[] {
  const texts = opened.filter(({ name }) => !noText.test(name));
  return texts.some(({ name }) => omnivoreList.test(name))
    ? texts.filter(({ name }) => !/\.(?:html?|md)$/i.test(name))
    : texts;
}

/** The name of the manifest of a backup of our own. One that was unpacked and packed again lies in a folder. */
async function findManifest(opened: readonly SourceFile[]): Promise<string | undefined> {
  const manifest = opened.find(({ name }) => /^(?:[^/]+\/)?manifest\.json$/.test(name));
  const text = manifest && decodeText(await manifest.read(importLimits.data));
  return text && /"format"\s*:\s*"lede-backup"/.test(text) ? manifest.name : undefined;
}
