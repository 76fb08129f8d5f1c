import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { isYes } from '@/lib/import/values/records';
import { splitTags } from '@/lib/import/values/tags';
import { type CsvFormat, hasAll } from './csv-format';

/**
 * Matter: `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id`. The one date
 * is the last time something was done, which is as near to the save as the file comes; what is no longer in the queue was archived.
 */
export const matterCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'in_queue', 'favorited', 'publisher'),
  read: (row) => {
    const author = findLine(row('author'), 200);
    return {
      url: getAddress(row('url')),
      ...known({
        title: findLine(row('title')),
        siteName: findLine(row('publisher'), 200),
        savedAt: findDate(row('last_interaction_date')),
      }),
      ...(author && { authors: [author] }),
      isArchived: !isYes(row('in_queue')),
      isFavourite: isYes(row('favorited')),
      isFinished: isYes(row('read')),
      tags: splitTags(row('tags'), ';'),
      highlights: [],
    };
  },
};
