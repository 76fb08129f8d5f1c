import type { CsvRow } from '@/lib/import/csv/read-csv';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { splitTags } from '@/lib/import/values/tags';
import type { CsvFormat } from './csv-format';

/** What programs call the columns that all of them have, the surest first. */
const names = {
  url: ['url', 'link', 'address', 'href', 'uri'],
  title: ['title', 'name', 'headline'],
  savedAt: ['time_added', 'date_added', 'saved_at', 'saved', 'created_at', 'created', 'added', 'date'],
  tags: ['tags', 'labels', 'keywords', 'tag'],
  note: ['note', 'notes', 'comment'],
} as const;

/** A table of some other program, or one's own, whose columns say what they are: an address and a title, a day, tags or a note beside it. */
export const anyCsv: CsvFormat = {
  claims: (columns) => {
    const has = (member: keyof typeof names) => names[member].some((name) => columns.has(name));
    return has('url') && (has('title') || has('savedAt') || has('tags') || has('note'));
  },
  read: (row) => ({
    url: getAddress(cell(row, 'url')),
    ...known({
      title: findLine(cell(row, 'title')),
      savedAt: findDate(cell(row, 'savedAt')),
      note: findText(cell(row, 'note')),
    }),
    tags: splitTags(cell(row, 'tags').replaceAll(/[;|]/g, ','), ','),
    highlights: [],
  }),
};

/** The first that says something. */
function cell(row: CsvRow, member: keyof typeof names): string {
  return names[member].map((name) => row(name)).find((value) => value !== '') ?? '';
}
