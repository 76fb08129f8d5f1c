import type { ImportedHighlight } from '@/lib/article/imported-story';
import { textOfHtml } from '@/lib/import/html/walk-html';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { findAddress, getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, isYes, itemOf, listIn } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';

/**
 * wallabag v2: a list of entries with their text; v1 called the archive read. Types wander: flags are true or 1, tags texts or `{ label }`, dates have zones without a
 * colon, titles may hold markup. The places of its annotations are paths into its own markup; their words are looked for instead.
 */
export const wallabagJson = {
  claims: (value: unknown) =>
    listIn(value).some(
      (one) => hasMembers(one, 'url', 'is_archived') || hasMembers(one, 'url', 'is_read', 'is_fav'),
    ),
  read: (value: unknown, file: string): FileReading =>
    readRows(listIn(value), {
      file,
      nameOf: (row) => itemOf(row)('title') ?? itemOf(row)('url'),
      read: (row) => {
        const item = itemOf(row);
        const title = findLine(item('title'));
        const html = item('content');
        const authors = listIn(item('published_by')).flatMap((name) => findLine(name, 200) ?? []);
        return {
          url: getAddress(item('url')),
          ...known({
            title: title && findLine(textOfHtml(title)),
            savedAt: findDate(item('created_at')),
            publishedAt: findDate(item('published_at')),
            favouriteAt: findDate(item('starred_at')),
            pictureUrl: findAddress(item('preview_picture')),
            language: findLine(item('language'), 20)?.replace('_', '-'),
          }),
          ...(authors.length > 0 && { authors }),
          isArchived: isYes(item('is_archived') ?? item('is_read')),
          isFavourite: isYes(item('is_starred') ?? item('is_fav')),
          tags: tagsOf(
            listIn(item('tags')).map((tag) => (hasMembers(tag, 'label') ? itemOf(tag)('label') : tag)),
          ),
          highlights: listIn(item('annotations')).flatMap(highlightOf),
          ...(typeof html === 'string' && html.trim() && { text: async () => ({ html }) }),
        };
      },
    }),
};

function highlightOf(value: unknown): ImportedHighlight[] {
  if (!hasMembers(value, 'quote')) return [];
  const item = itemOf(value);
  const quote = findText(item('quote'));
  return quote
    ? [{ quote, ...known({ note: findText(item('text')), at: findDate(item('created_at')) }) }]
    : [];
}
