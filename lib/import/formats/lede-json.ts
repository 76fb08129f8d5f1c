import type { ImportedHighlight } from '@/lib/article/imported-story';
import { highlightColours } from '@/lib/article/highlight';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { findAddress, getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { findShare, hasMembers, itemOf, listIn } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';

/**
 * Lede's own stories, as `lib/export/json` writes them: `{ format: 'lede-stories', stories }`, each an article with its facts and marks. An
 * article that is none any more is read as a link.
 */
export const ledeJson = {
  claims: (value: unknown) =>
    hasMembers(value, 'format', 'stories') && itemOf(value)('format') === 'lede-stories',
  read: (value: unknown, file: string): FileReading =>
    readRows(listIn(itemOf(value)('stories')), {
      file,
      nameOf: (row) => itemOf(itemOf(row)('article'))('title'),
      read: (row) => {
        const item = itemOf(row);
        const article = item('article');
        const head = itemOf(article);
        const [archivedAt, favouriteAt, finishedAt] = ['archivedAt', 'favouriteAt', 'finishedAt'].map(
          (name) => findDate(item(name)),
        );
        return {
          url: getAddress(head('url')),
          ...known({
            title: findLine(head('title')),
            dek: findLine(head('dek')),
            siteName: findLine(memberOf(head('site'), 'name'), 200),
            language: findLine(head('language'), 20),
            publishedAt: findDate(head('publishedAt')),
            pictureUrl: findAddress(memberOf(head('lead'), 'src')),
            savedAt: findDate(item('savedAt')),
            archivedAt,
            favouriteAt,
            finishedAt,
            note: findText(item('note')),
            progress: findShare(memberOf(item('place'), 'share')),
          }),
          authors: listIn(head('authors')).flatMap((one) => findLine(memberOf(one, 'name'), 200) ?? []),
          isArchived: archivedAt !== undefined,
          isFavourite: favouriteAt !== undefined,
          isFinished: finishedAt !== undefined,
          tags: tagsOf(listIn(item('tags'))),
          highlights: listIn(item('highlights')).flatMap(highlightOf),
          ...(listIn(head('blocks')).length > 0 && { text: async () => ({ article }) }),
        };
      },
    }),
};

function memberOf(value: unknown, name: string): unknown {
  return hasMembers(value, name) ? itemOf(value)(name) : undefined;
}

function highlightOf(value: unknown): ImportedHighlight[] {
  const quote = findText(memberOf(value, 'quote'));
  if (!quote) return [];
  const item = itemOf(value);
  const colour = highlightColours.find((one) => one === item('colour'));
  return [{ quote, ...known({ colour, note: findText(item('note')), at: findDate(item('at')) }) }];
}
