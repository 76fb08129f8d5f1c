import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { findAddress, getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { isYes } from '@/lib/import/values/records';
import { splitTags, tagsOf } from '@/lib/import/values/tags';
import type { ImportedHighlight } from '@/lib/article/imported-story';
import { type CsvFormat, hasAll } from './csv-format';

/** Where Raindrop keeps what was put nowhere. */
const nowhere = new Set(['Unsorted', '']);

/**
 * Raindrop: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`, and its own import file, which has fewer. A folder
 * is a path, each part of which becomes a tag.
 */
export const raindropCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'folder', 'created', 'tags', 'note'),
  read: (row) => ({
    url: getAddress(row('url')),
    ...known({
      title: findLine(row('title')),
      dek: findLine(row('excerpt')),
      note: findText(row('note')),
      pictureUrl: findAddress(row('cover')),
      savedAt: findDate(row('created')),
    }),
    isFavourite: isYes(row('favorite')),
    tags: tagsOf([
      ...row('folder')
        .split('/')
        .filter((part) => !nowhere.has(part.trim())),
      ...splitTags(row('tags'), ','),
    ]),
    highlights: highlightsOf(row('highlights')),
  }),
};

/** Where the next mark of a cell begins: at its label, else after an empty line, else at every line. */
const borders = [/^(?=(?:Highlight|Note)\s*:)/im, /\n[ \t]*\n/, /\n/];

function highlightsOf(cell: string): ImportedHighlight[] {
  const parts = cell.split(borders.find((border) => border.test(cell)) ?? '\n');
  const highlights: ImportedHighlight[] = [];
  for (const part of parts) {
    const [, label, said] = /^(Highlight|Note)\s*:([^]*)$/i.exec(part) ?? ['', '', part];
    const text = findText(said);
    const last = highlights.at(-1);
    if (text && label?.toLowerCase() === 'note' && last) last.note = text;
    else if (text) highlights.push({ quote: text });
  }
  return highlights;
}
