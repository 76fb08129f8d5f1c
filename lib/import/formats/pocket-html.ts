import { linksUnderHeadings } from '@/lib/import/html/links-under-headings';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { splitTags } from '@/lib/import/values/tags';

/**
 * Pocket's older export, `ril_export.html`: links with `time_added` and `tags` (joined by commas) under the headings 'Unread' and 'Read
 * Archive', which alone tell the state.
 */
export const pocketHtml = {
  claims: (text: string) => /<a\s[^>]{0,9000}\btime_added=/i.test(text.slice(0, 100_000)),
  read: (text: string, file: string): FileReading =>
    readRows(linksUnderHeadings(text), {
      file,
      nameOf: ({ title }) => title,
      read: ({ attributes, heading, title }) => ({
        url: getAddress(attributes.get('href')),
        ...known({ title: findLine(title), savedAt: findDate(attributes.get('time_added')) }),
        isArchived: /archive/i.test(heading),
        tags: splitTags(attributes.get('tags'), ','),
        highlights: [],
      }),
    }),
};
