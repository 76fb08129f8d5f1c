import type { CsvRow } from '@/lib/import/csv/read-csv';
import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { known } from '@/lib/import/values/known';
import { findShare } from '@/lib/import/values/records';
import { splitTags } from '@/lib/import/values/tags';
import { type CsvFormat, hasAll } from './csv-format';
import { raindropCsv } from './raindrop-csv';

/** What `lib/export/csv` writes in front of what a table would run. */
const apostrophe = /^'(?=\s*[=+\-@＝＋－＠])/;

/**
 * Lede's own table, as `lib/export/csv` writes it: Raindrop's columns and some more. Its folder is the shelf, which is no tag; the day a
 * story was archived is not in it.
 */
export const ledeCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'folder', 'created', 'progress', 'words', 'read'),
  read: (row) => {
    const plain: CsvRow = (column) => row(column).replace(apostrophe, '');
    const finishedAt = findDate(row('read'));
    return {
      ...raindropCsv.read((column) => (column === 'folder' ? '' : plain(column))),
      ...known({
        siteName: findLine(plain('site'), 200),
        language: findLine(row('language'), 20),
        publishedAt: findDate(row('published')),
        progress: findShare(row('progress'), 100),
        finishedAt,
      }),
      authors: splitTags(plain('authors'), ';'),
      isArchived: row('folder') === 'archived',
      isFinished: finishedAt !== undefined,
    };
  },
};
