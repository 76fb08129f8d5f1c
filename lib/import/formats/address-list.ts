import { BadRow } from '@/lib/import/draft';
import { type FileReading, readRows, type RowDraft } from '@/lib/import/read-rows';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';

const address = /https?:\/\/[^\s<>"'`|\\^{}]+/i;

/**
 * A text with an address a line, and what stands beside it as the title: as OneTab writes it (`address | title`), as a list in Markdown
 * (`- [title](address)`), or nothing but addresses. Empty lines are none.
 */
export const addressList = {
  claims: (text: string) =>
    !text.includes('\0') && isMostly(text.split(/\r\n?|\n/, 100).filter((line) => line.trim() !== '')),
  read: (text: string, file: string): FileReading =>
    readRows(
      text
        .split(/\r\n?|\n/)
        .flatMap(apart)
        .filter((line) => line.trim() !== ''),
      { file, nameOf: (line) => line, read: readLine },
    ),
};

/** A letter in which an address stands is no list: of a list, one line in three at least has one. */
function isMostly(lines: readonly string[]): boolean {
  const found = lines.filter((line) => address.test(line) || /^\s*www\.[^\s.]+\.\S+\s*$/.test(line));
  return found.length > 0 && found.length * 3 >= lines.length;
}

/** Addresses one after the other in one line, as programs copy tabs. */
function apart(line: string): string[] {
  return /^\s*https?:/i.test(line) ? line.split(/[\s,;|]+(?=https?:\/\/)/i) : [line];
}

function readLine(line: string): RowDraft {
  const found = address.exec(line);
  if (!found) {
    if (/^\s*\S+\s*$/.test(line)) return { url: getAddress(line), tags: [], highlights: [] };
    throw new BadRow(/^\s*[a-z][\w+.-]*:\S/i.test(line) ? 'not-web' : 'no-address');
  }
  const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
  const inBrackets = before.endsWith('](') ? before.slice(before.indexOf('[') + 1, -2) : undefined;
  const title = inBrackets ?? besideOf(`${before} ${after}`);
  return {
    url: getAddress(withoutEnd(found[0])),
    ...known({ title: findLine(title) }),
    tags: [],
    highlights: [],
  };
}

/** Without the marks of a list, or a box to tick. */
function besideOf(text: string): string {
  return text
    .replace(/^[\s|,;*•<>(-]+/, '')
    .replace(/^\[[ x]\]\s*/i, '')
    .replace(/^\d{1,4}[.)]\s+/, '')
    .replace(/[\s|,;<>(-]+$/, '');
}

/** What ends a sentence ends no address; nor does a bracket that was opened before it. */
function withoutEnd(text: string): string {
  const url = text.replace(/[.,;!]+$/, '');
  const isClosing = url.endsWith(')') && url.split(')').length > url.split('(').length;
  return isClosing ? withoutEnd(url.slice(0, -1)) : url;
}
