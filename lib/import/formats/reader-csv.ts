import { BadRow } from '@/lib/import/draft';
import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { findShare } from '@/lib/import/values/records';
import { pythonTags } from '@/lib/import/values/tags';
import { type CsvFormat, hasAll } from './csv-format';

/**
 * Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. Tags are a list as Python writes it; the tag
 * 'favorite' is how Reader marks one; what lies in the feed nobody saved.
 */
export const readerCsv: CsvFormat = {
  claims: (columns) => hasAll(columns, 'url', 'document_tags', 'saved_date', 'location'),
  read: (row) => {
    if (row('location') === 'feed') throw new BadRow('feed');
    const tags = pythonTags(row('document_tags'));
    const progress = findShare(row('reading_progress'));
    return {
      url: getAddress(row('url')),
      ...known({ title: findLine(row('title')), savedAt: findDate(row('saved_date')), progress }),
      isArchived: row('location') === 'archive',
      isFinished: progress === 1,
      isFavourite: tags.includes('favorite'),
      tags: tags.filter((tag) => tag !== 'favorite'),
      highlights: [],
    };
  },
};
