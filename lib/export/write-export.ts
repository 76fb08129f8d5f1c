import { ZipWriter } from '@/lib/files/zip-writer';
import { bookmarkLines } from './bookmarks/bookmark-lines';
import { csvLines } from './csv/csv-lines';
import { epubFiles } from './epub/epub-files';
import type { ExportFile } from './export-file';
import type { ExportFormat } from './export-format';
import type { ExportOptions } from './export-options';
import type { ExportStory } from './export-story';
import { jsonLines } from './json/json-lines';
import { markdownFiles } from './markdown/markdown-files';

type Sink = WritableStream<Uint8Array<ArrayBuffer>>;

interface Options extends ExportOptions {
  signal?: AbortSignal | undefined;
  /** Told how many stories are taken. */
  onProgress?: (stories: number) => void;
}

/**
 * Writes stories as a file into `sink`, which is closed at the end. They are asked for one after the other and let go, so that a
 * library of any size takes the memory of a story. The same stories and options give the same bytes. Rejects with what the
 * stories or the sink say, or the reason of `signal`; the sink is aborted then.
 */
export async function writeExport(
  format: ExportFormat,
  stories: AsyncIterable<ExportStory>,
  sink: Sink,
  options: Options,
): Promise<void> {
  const counted = countStories(stories, options);
  switch (format) {
    case 'markdown':
      return writeZip(markdownFiles(counted), sink);
    case 'epub':
      return writeZip(epubFiles(counted, options), sink);
    case 'csv':
      return writeText(csvLines(counted), sink);
    case 'bookmarks':
      return writeText(bookmarkLines(counted, options), sink);
    case 'json':
      return writeText(jsonLines(counted, options), sink);
  }
}

async function* countStories(
  stories: AsyncIterable<ExportStory>,
  { signal, onProgress }: Options,
): AsyncGenerator<ExportStory> {
  let count = 0;
  for await (const story of stories) {
    signal?.throwIfAborted();
    yield story;
    onProgress?.(++count);
  }
  signal?.throwIfAborted();
}

async function writeZip(files: AsyncIterable<ExportFile>, sink: Sink): Promise<void> {
  const zip = new ZipWriter(sink);
  const encoder = new TextEncoder();
  try {
    for await (const { text, name, ...options } of files) await zip.add(name, encoder.encode(text), options);
    await zip.close();
  } catch (error) {
    await zip.abort();
    throw error;
  }
}

/** In UTF-16 units: writing each line alone to a file takes longer than making it. */
const worthWriting = 256 * 1024;

async function writeText(lines: AsyncIterable<string>, sink: Sink): Promise<void> {
  const writer = sink.getWriter();
  const encoder = new TextEncoder();
  let waiting = '';
  try {
    for await (const line of lines) {
      waiting += line;
      if (waiting.length < worthWriting) continue;
      await writer.write(encoder.encode(waiting));
      waiting = '';
    }
    await writer.write(encoder.encode(waiting));
    await writer.close();
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
}
