import { BadRow } from '@/lib/import/draft';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, isYes, itemOf, listIn } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';

/**
 * Karakeep (Hoarder before): `{ bookmarks: [{ createdAt (seconds), title, tags, lists, content, note, archived }], lists }`. A list the
 * person filled by hand becomes a tag; a note without a page has no address, and one whose content is null has lost it.
 */
export const karakeepJson = {
  claims: (value: unknown) =>
    hasMembers(value, 'bookmarks') &&
    listIn(itemOf(value)('bookmarks')).some((one) => hasMembers(one, 'content')),
  read: (value: unknown, file: string): FileReading => {
    const lists = listNames(itemOf(value)('lists'));
    return readRows(listIn(itemOf(value)('bookmarks')), {
      file,
      nameOf: (row) => itemOf(row)('title') ?? textIn(itemOf(row)('content')),
      read: (row) => {
        const item = itemOf(row);
        if (!hasMembers(item('content'), 'url')) throw new BadRow('no-address');
        const own = listIn(item('lists')).flatMap((id) => lists.get(id) ?? []);
        return {
          url: getAddress(itemOf(item('content'))('url')),
          ...known({
            title: findLine(item('title')),
            savedAt: findDate(item('createdAt')),
            note: findText(item('note')),
          }),
          isArchived: isYes(item('archived')),
          tags: tagsOf([...listIn(item('tags')), ...own]),
          highlights: [],
        };
      },
    });
  },
};

function listNames(value: unknown): Map<unknown, unknown> {
  const manual = listIn(value)
    .filter((one) => hasMembers(one, 'id', 'name'))
    .map(itemOf)
    .filter((item) => item('type') !== 'smart');
  return new Map(manual.map((item) => [item('id'), item('name')]));
}

function textIn(content: unknown): unknown {
  return hasMembers(content, 'text') ? itemOf(content)('text') : undefined;
}
