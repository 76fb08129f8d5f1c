import { BadRow } from '@/lib/import/draft';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, itemOf, listIn } from '@/lib/import/values/records';

/**
 * The marks in Pocket's export, `annotations/part_000000.json`: a list of `{ url, title, highlights: [{ quote, created_at }] }`, times in
 * seconds. They join the stories of the other parts by their address.
 */
export const pocketAnnotations = {
  claims: (value: unknown) =>
    listIn(value).some((one) => hasMembers(one, 'url', 'highlights') && !hasMembers(one, 'is_archived')),
  read: (value: unknown, file: string): FileReading =>
    readRows(listIn(value), {
      file,
      nameOf: (row) => itemOf(row)('title'),
      read: (row) => {
        const item = itemOf(row);
        const highlights = listIn(item('highlights')).flatMap((one) => {
          const [quote, at] = hasMembers(one, 'quote')
            ? [findText(itemOf(one)('quote')), findDate(itemOf(one)('created_at'))]
            : [];
          return quote ? [{ quote, ...known({ at }) }] : [];
        });
        if (highlights.length === 0) throw new BadRow('not-a-row');
        return {
          url: getAddress(item('url')),
          ...known({ title: findLine(item('title')) }),
          tags: [],
          highlights,
        };
      },
    }),
};
