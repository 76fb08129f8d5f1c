import { readCsv } from './csv/read-csv';
import { BadRow } from './draft';
import type { SourceFile } from './files/source-file';
import { addressList } from './formats/address-list';
import { bookmarksHtml } from './formats/bookmarks-html';
import type { CsvFormat } from './formats/csv-format';
import { firefoxJson } from './formats/firefox-json';
import { instapaperCsv } from './formats/instapaper-csv';
import { instapaperHtml } from './formats/instapaper-html';
import { karakeepJson } from './formats/karakeep-json';
import { ledeCsv } from './formats/lede-csv';
import { ledeJson } from './formats/lede-json';
import { linkwardenJson } from './formats/linkwarden-json';
import { markdownNote } from './formats/markdown-note';
import { matterCsv } from './formats/matter-csv';
import { omnivoreJson } from './formats/omnivore-json';
import { pinboardJson } from './formats/pinboard-json';
import { pocketAnnotations } from './formats/pocket-annotations';
import { pocketCsv } from './formats/pocket-csv';
import { pocketHtml } from './formats/pocket-html';
import { plainCsv } from './formats/plain-csv';
import { plainJson } from './formats/plain-json';
import { raindropCsv } from './formats/raindrop-csv';
import { readerCsv } from './formats/reader-csv';
import { wallabagJson } from './formats/wallabag-json';
import { ImportFault } from './import-fault';
import { type FileReading, readRows } from './read-rows';

/** What made a file. */
export type ImportSource =
  | ('pocket' | 'instapaper' | 'reader' | 'raindrop' | 'matter' | 'omnivore' | 'wallabag' | 'karakeep')
  | ('linkwarden' | 'pinboard' | 'bookmarks' | 'list' | 'lede' | 'notes');

/** Finds another file of the same archive. */
export type Beside = (name: string) => SourceFile | undefined;

export interface DetectedFormat {
  source: ImportSource;
  read: (file: string, beside: Beside) => FileReading | Promise<FileReading>;
}

interface HtmlFormat {
  claims: (text: string) => boolean;
  read: (text: string, file: string) => FileReading;
}

interface JsonFormat {
  claims: (value: unknown) => boolean;
  read: (value: unknown, file: string, beside: Beside) => FileReading | Promise<FileReading>;
}

const csvFormats: [ImportSource, CsvFormat][] = [
  ['pocket', pocketCsv],
  ['instapaper', instapaperCsv],
  ['reader', readerCsv],
  ['matter', matterCsv],
  // Before Raindrop, whose columns it has.
  ['lede', ledeCsv],
  ['raindrop', raindropCsv],
  ['list', plainCsv],
];

const htmlFormats: [ImportSource, HtmlFormat][] = [
  ['pocket', pocketHtml],
  ['instapaper', instapaperHtml],
  ['bookmarks', bookmarksHtml],
];

const jsonFormats: [ImportSource, JsonFormat][] = [
  ['omnivore', omnivoreJson],
  ['wallabag', wallabagJson],
  ['pocket', pocketAnnotations],
  ['pinboard', pinboardJson],
  ['karakeep', karakeepJson],
  ['linkwarden', linkwardenJson],
  ['lede', ledeJson],
  ['bookmarks', firefoxJson],
  ['list', plainJson],
];

/**
 * The format of a text, by what is in it: names of files say little. `undefined`: none of ours. Throws `ImportFault` when the text is
 * empty, or JSON that does not close.
 */
export function detectFormat(text: string): DetectedFormat | undefined {
  const start = text.trimStart();
  if (!start) throw new ImportFault('empty');
  if (start.startsWith('{') || start.startsWith('[')) {
    const value = parseJson(start);
    return value === undefined ? detectList(text) : detectJson(value);
  }
  if (start.startsWith('<')) {
    const found = htmlFormats.find(([, format]) => format.claims(start));
    if (found) return { source: found[0], read: (file) => found[1].read(start, file) };
    // '<address>' begins a list in Markdown, anything else a page of the web.
    return /^<https?:/i.test(start) ? detectList(text) : undefined;
  }
  if (markdownNote.claims(start)) return { source: 'notes', read: (file) => markdownNote.read(start, file) };
  return detectCsv(text) ?? detectList(text);
}

/** `undefined`: it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const records = parseLines(text);
    if (records) return records;
    // '[title](address)' begins a list in Markdown.
    if (/^(?:\{\s*"|\[\s*[[{"])/.test(text)) throw new ImportFault('damaged', 'JSON');
    return undefined;
  }
}

/** JSON of a record a line, as some services write it; `undefined`: it is none. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines[0]?.trimEnd().endsWith('}')) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** JSON of something else is no list, though it be full of addresses. */
function detectJson(value: unknown): DetectedFormat | undefined {
  if (Array.isArray(value) && value.length === 0) throw new ImportFault('empty');
  const found = jsonFormats.find(([, format]) => format.claims(value));
  return found && { source: found[0], read: (file, beside) => found[1].read(value, file, beside) };
}

function detectCsv(text: string): DetectedFormat | undefined {
  const { columns } = readCsv(firstLines(text));
  const found = csvFormats.find(([, format]) => format.claims(columns));
  if (!found) return undefined;
  const [source, format] = found;
  return {
    source,
    read: (file) =>
      readRows(readCsv(text).rows, {
        file,
        nameOf: ({ row }) => row('') || row('title') || row('url'),
        read: ({ isBroken, row }) => {
          if (isBroken) throw new BadRow('not-a-row');
          return format.read(row);
        },
      }),
  };
}

/** What has the names of the columns; before them spreadsheets may say what parts them. */
function firstLines(text: string): string {
  const lines = text
    .trimStart()
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 2);
  return /^"?sep=/.test(lines[0] ?? '') ? lines.join('\n') : (lines[0] ?? '');
}

function detectList(text: string): DetectedFormat | undefined {
  return addressList.claims(text)
    ? { source: 'list', read: (file) => addressList.read(text, file) }
    : undefined;
}
