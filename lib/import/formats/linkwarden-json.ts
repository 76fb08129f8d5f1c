import { textOfHtml } from '@/lib/import/html/walk-html';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, itemOf, listIn } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';

interface Placed {
  link: unknown;
  /** Names of the collections around it, the outermost first. */
  collections: unknown[];
}

/**
 * Linkwarden: a person's `collections`, each with its links, and `pinnedLinks`, the favourites. Collections become tags; chains of parents
 * may lead nowhere or in a circle; names hold character references.
 */
export const linkwardenJson = {
  claims: (value: unknown) =>
    hasMembers(value, 'collections') &&
    listIn(itemOf(value)('collections')).some((one) => hasMembers(one, 'links')),
  read: (value: unknown, file: string): FileReading => {
    const pinned = new Set(
      listIn(itemOf(value)('pinnedLinks')).flatMap((one) =>
        hasMembers(one, 'id') ? [itemOf(one)('id')] : [],
      ),
    );
    return readRows(placedLinks(itemOf(value)('collections')), {
      file,
      nameOf: ({ link }) => itemOf(link)('name'),
      read: ({ collections, link }) => {
        const item = itemOf(link);
        const plain = item('textContent');
        return {
          url: getAddress(item('url')),
          ...known({
            title: plainLine(item('name')),
            note: findText(item('description')),
            savedAt: findDate(item('importDate')) ?? findDate(item('createdAt')),
          }),
          isFavourite: pinned.has(item('id')),
          tags: tagsOf([
            ...collections.map(plainLine).filter((name) => name !== 'Unorganized'),
            ...listIn(item('tags')).map((tag) =>
              hasMembers(tag, 'name') ? plainLine(itemOf(tag)('name')) : tag,
            ),
          ]),
          highlights: [],
          ...(typeof plain === 'string' && plain.trim() && { text: async () => ({ plain }) }),
        };
      },
    });
  },
};

function placedLinks(value: unknown): Placed[] {
  const collections = listIn(value)
    .filter((one) => hasMembers(one, 'links'))
    .map(itemOf);
  const byId = new Map(collections.map((one) => [one('id'), one]));
  return collections.flatMap((own) => {
    const chain: unknown[] = [];
    const seen = new Set<unknown>();
    for (let at: typeof own | undefined = own; at && !seen.has(at); at = byId.get(at('parentId'))) {
      seen.add(at);
      chain.unshift(at('name'));
    }
    return listIn(own('links')).map((link) => ({ link, collections: chain }));
  });
}

function plainLine(value: unknown): string | undefined {
  const line = findLine(value);
  return line && findLine(textOfHtml(line));
}
