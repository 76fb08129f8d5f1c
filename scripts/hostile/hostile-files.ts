import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { hostileHighlights, hostileRecords, recordsOrigin } from './hostile-records.ts';
import type { Marked } from './payload.ts';

/** A backup that is right about itself, so that it is let in, and hostile in every line. */
export function hostileBackup(payloads: Marked[], batch: number): Uint8Array {
  const tables = {
    articles: hostileRecords(payloads, batch),
    highlights: hostileHighlights(payloads, batch),
  };
  const files = Object.entries(tables).map(([table, lines]) => ({
    table,
    name: `${table}-0001.jsonl`,
    rows: lines.length,
    content: strToU8(lines.map((line) => `${line}\n`).join('')),
  }));
  const manifest = {
    format: 'lede-backup',
    version: 3,
    madeAt: '2026-03-02T08:00:00.000Z',
    counts: Object.fromEntries(files.map(({ table, rows }) => [table, rows])),
    parts: files.map(({ content, name, rows, table }) => ({
      name,
      table,
      rows,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
  return zipSync({
    ...Object.fromEntries(files.map(({ content, name }) => [name, content])),
    'manifest.json': strToU8(JSON.stringify(manifest)),
  });
}

/** The address of the story of `hostileExport` that holds all payloads. */
export function importedAddress(batch: number): string {
  return `${recordsOrigin}/imported-${batch}`;
}

/**
 * What another program exported (wallabag), full of payloads: one entry with all of them as stored markup, and one a payload that has it in every
 * other member.
 */
export function hostileExport(payloads: Marked[], batch: number): Uint8Array {
  const paragraphs = payloads.map(
    ({ mark, text }) =>
      `<p>The ferry waited for the doctor, and ${mark}before ${text} ${mark}markup it left at noon.</p><p><a href="${text}">${mark}link</a> leads on.</p>`,
  );
  const entry = (url: string, title: string, content: string) => ({
    url,
    title,
    content,
    is_archived: 0,
    is_starred: 0,
    tags: [],
    annotations: [] as object[],
    created_at: '2016-09-08T11:55:58+0200',
  });
  const entries = payloads.map(({ mark, text }, index) => ({
    ...entry(
      `${recordsOrigin}/entry-${batch}-${index}`,
      `${mark}title ${text}`,
      `<p>${mark}words ${text}</p>`,
    ),
    tags: [text, { label: `${mark}tagged ${text}` }],
    published_by: [text],
    preview_picture: text,
    language: text,
    origin_url: text,
    annotations: [
      { quote: `${mark}quoted ${text}`, text: `${mark}noted ${text}`, ranges: [{ start: text }] },
    ],
    ['__proto__']: { polluted: text },
  }));
  const whole = entry(importedAddress(batch), 'Imported whole', paragraphs.join('\n'));
  // What leads nowhere is left out with its row.
  const addresses = payloads.map(({ mark, text }) => entry(text, `${mark}address`, ''));
  return strToU8(JSON.stringify([whole, ...entries, ...addresses]));
}

/** A file of bookmarks with a payload in each place, as it stands and unescaped. */
export function hostileBookmarks(payloads: Marked[], batch: number): Uint8Array {
  const lines = payloads.flatMap(({ mark, text }, index) => [
    `<DT><H3>${text}</H3><DL><p>`,
    `<DT><A HREF="${recordsOrigin}/bookmark-${batch}-${index}" TAGS="${text}" ICON="${text}">${mark}bookmark ${text}</A>`,
    `<DD>${mark}described ${text}`,
    `<DT><A HREF="${text}">${mark}leads</A>`,
    '</DL><p>',
  ]);
  return strToU8(
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', '<TITLE>Bookmarks</TITLE>', '<DL><p>', ...lines, '</DL><p>'].join(
      '\n',
    ),
  );
}
