import type { ExportOptions } from '@/lib/export/export-options';
import type { ExportStory } from '@/lib/export/export-story';
import { xmlAttribute, xmlText } from '@/lib/export/xml/xml-text';
import type { SavedArticle, Shelf } from '@/lib/library/tables';
import { words } from '@/lib/words/words';

/** In the order their folders stand. */
const shelves: readonly Shelf[] = ['unread', 'begun', 'read', 'archived', 'bin'];

/**
 * The stories as bookmarks in a folder a shelf: the Netscape file that every browser takes, with the attributes of Pinboard and
 * Shaarli for what it lacks. A folder says that it is a shelf: whoever takes the file in again wants no tag of it. The lines are held until the last story is there, some 300 bytes each; the stories are not.
 */
export async function* bookmarkLines(
  stories: AsyncIterable<ExportStory>,
  { title }: ExportOptions,
): AsyncGenerator<string> {
  const folders = new Map(shelves.map((shelf): [Shelf, string[]] => [shelf, []]));
  for await (const { row } of stories) folders.get(row.shelf)?.push(bookmark(row));
  const name = line(title);
  yield [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${name}</TITLE>`,
    `<H1>${name}</H1>`,
    '<DL><p>\n',
  ].join('\n');
  for (const [shelf, lines] of folders) {
    if (lines.length === 0) continue;
    yield `    <DT><H3 LEDE_SHELF="${shelf}">${line(words.export.shelves[shelf])}</H3>\n    <DL><p>\n`;
    for (const one of lines) yield one;
    yield '    </DL><p>\n';
  }
  yield '</DL><p>\n';
}

function bookmark(row: SavedArticle): string {
  const attributes = {
    HREF: row.url,
    ADD_DATE: seconds(row.savedAt),
    LAST_MODIFIED: seconds(row.updatedAt),
    ...(row.openedAt && { LAST_VISIT: seconds(row.openedAt) }),
    TOREAD: row.shelf === 'unread' || row.shelf === 'begun' ? '1' : '0',
    ...(row.tags.length > 0 && { TAGS: row.tags.map((tag) => tag.replaceAll(',', ' ')).join(',') }),
    // Else whoever takes the file in again has a note nobody wrote.
    ...(!row.note && row.dek && { LEDE_DD: 'dek' }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${xmlAttribute(value)}"`);
  const link = `        <DT><A ${written.join(' ')}>${line(row.title)}</A>\n`;
  const description = row.note ?? row.dek;
  return description ? `${link}        <DD>${line(description)}\n` : link;
}

/** Readers of these files go by lines. */
function line(text: string): string {
  return xmlText(text.replaceAll(/\s+/g, ' ').trim());
}

function seconds(iso: string): string {
  return String(Math.max(0, Math.floor(Date.parse(iso) / 1000) || 0));
}
