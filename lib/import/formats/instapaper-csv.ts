import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { jsonTags, tagsOf } from '@/lib/import/values/tags';
import { type CsvFormat, hasAll } from './csv-format';

/** Folders that are states; any other is the person's own. */
export const instapaperStates = new Set(['Unread', 'Archive', 'Starred', '']);

/**
 * Instapaper: `URL,Title,Selection,Folder[,Timestamp[,Tags]]`. The folder is a state or the person's own, which becomes a tag; the
 * selection is what was marked; tags are a JSON list in a cell.
 */
export const instapaperCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'title', 'selection', 'folder'),
  read: (row) => {
    const [folder, quote] = [row('folder'), findText(row('selection'))];
    return {
      url: getAddress(row('url')),
      ...known({ title: findLine(row('title')), savedAt: findDate(row('timestamp')) }),
      isArchived: folder === 'Archive',
      isFavourite: folder === 'Starred',
      tags: tagsOf([...(instapaperStates.has(folder) ? [] : [folder]), ...jsonTags(row('tags'))]),
      highlights: quote ? [{ quote }] : [],
    };
  },
};
