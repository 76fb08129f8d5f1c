import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { splitTags } from '@/lib/import/values/tags';
import { type CsvFormat, hasAll } from './csv-format';

/**
 * Pocket's last export (2024 to 2025): `title,url,time_added,[cursor,]tags,status`, in parts of 10,000 rows. Tags are joined by '|', the
 * status is 'unread' or 'archive'.
 */
export const pocketCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'time_added', 'status'),
  read: (row) => ({
    url: getAddress(row('url')),
    ...known({ title: findLine(row('title')), savedAt: findDate(row('time_added')) }),
    tags: splitTags(row('tags'), '|'),
    isArchived: /^archived?$/i.test(row('status')),
    highlights: [],
  }),
};
