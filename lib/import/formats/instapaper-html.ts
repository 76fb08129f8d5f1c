import { linksUnderHeadings } from '@/lib/import/html/links-under-headings';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { tagsOf } from '@/lib/import/values/tags';
import { instapaperStates } from './instapaper-csv';

/** Instapaper's page of links, without dates: each list stands under the name of its folder, which is a state or the person's own. */
export const instapaperHtml = {
  claims: (text: string) => /<title>\s*Instapaper\b/i.test(text.slice(0, 2_000)),
  read: (text: string, file: string): FileReading =>
    readRows(linksUnderHeadings(text), {
      file,
      nameOf: ({ title }) => title,
      read: ({ attributes, heading, title }) => {
        const folder = heading.trim();
        return {
          url: getAddress(attributes.get('href')),
          ...known({ title: findLine(title) }),
          isArchived: folder === 'Archive',
          isFavourite: folder === 'Starred',
          tags: tagsOf(instapaperStates.has(folder) ? [] : [folder]),
          highlights: [],
        };
      },
    }),
};
