import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, isYes, itemOf, listIn } from '@/lib/import/values/records';
import { splitTags } from '@/lib/import/values/tags';

/**
 * Pinboard: a list of `{ href, description, extended, time, toread, tags }`. The description is the title, 'extended' what the person wrote;
 * tags are joined by spaces. What is not to be read is kept for good, which is the archive here.
 */
export const pinboardJson = {
  claims: (value: unknown) => listIn(value).some((one) => hasMembers(one, 'href', 'description')),
  read: (value: unknown, file: string): FileReading =>
    readRows(listIn(value), {
      file,
      nameOf: (row) => itemOf(row)('description'),
      read: (row) => {
        const item = itemOf(row);
        return {
          url: getAddress(item('href')),
          ...known({
            title: findLine(item('description')),
            note: findText(item('extended')),
            savedAt: findDate(item('time')),
          }),
          isArchived: !isYes(item('toread')),
          tags: splitTags(findLine(item('tags'), 20_000), ' '),
          highlights: [],
        };
      },
    }),
};
