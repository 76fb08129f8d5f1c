import type { RowDraft } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { isYes, listIn } from '@/lib/import/values/records';
import { jsonTags, tagsOf } from '@/lib/import/values/tags';

/** The names by which programs call an address, the likeliest first. As `readCsv` writes columns. */
export const addressNames = ['url', 'link', 'href', 'uri', 'address', 'source_url'] as const;

/** Folders that are states, or none. */
const places = /^(?:unread|archived?|starred|unsorted|inbox)?$/i;

/**
 * A row of a program that is none of ours, by the names most of them use. `find` gives the first of some members that says something. Throws
 * `BadRow`.
 */
export function plainDraft(find: (...names: readonly string[]) => unknown): RowDraft {
  const tags = find('tags', 'labels', 'keywords');
  const [state, folder] = [find('state', 'status'), find('folder')];
  const isArchive = [state, folder].some((one) => /^archived?$/i.test(String(one)));
  return {
    url: getAddress(find(...addressNames)),
    ...known({
      title: findLine(find('title', 'name')),
      dek: findLine(find('description', 'excerpt')),
      note: findText(find('note', 'notes', 'comment')),
      savedAt: findDate(
        find(
          'created',
          'created_at',
          'time_added',
          'added_at',
          'addedAt',
          'saved_at',
          'savedAt',
          'timestamp',
          'date',
        ),
      ),
    }),
    isArchived: isYes(find('is_archived', 'archived')) || isArchive,
    isFavourite: isYes(find('is_marked', 'is_starred', 'starred', 'favorite', 'favourite')),
    isFinished: isYes(find('is_read', 'read')),
    tags: tagsOf([
      ...(typeof folder !== 'string' || places.test(folder) ? [] : [folder]),
      ...(typeof tags === 'string' ? jsonTags(tags) : listIn(tags)),
    ]),
    highlights: [],
  };
}
