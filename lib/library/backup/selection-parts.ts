import { backupTables, partBytes } from './backup-format';
import { lineOf, type MadePart, makePart } from './make-part';
import { libraryTables } from './tables/tables';

/** So many stories are asked for at once. */
const atOnce = 25;

/**
 * Some stories as parts of JSON lines, with what belongs to them: their authors, earlier texts, highlights, related stories and threads. No
 * settings: those are of the library, not of a story.
 */
export async function* selectionParts(articleIds: readonly string[]): AsyncGenerator<MadePart> {
  const all = new Set(articleIds);
  for (const table of backupTables) {
    if (table === 'settings') continue;
    let lines: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let number = 1;
    // Two stories may have one author, and stand in one thread.
    const seen = new Set<string>();
    for (let start = 0; start < articleIds.length; start += atOnce) {
      for (const { key, record } of await libraryTables[table].readOf(
        articleIds.slice(start, start + atOnce),
        all,
      )) {
        const name = JSON.stringify(key);
        if (seen.has(name)) continue;
        seen.add(name);
        const line = lineOf(record);
        size += line.length;
        lines.push(line);
      }
      if (size < partBytes) continue;
      yield makePart(table, number++, lines);
      [lines, size] = [[], 0];
    }
    if (lines.length > 0) yield makePart(table, number, lines);
  }
}
