import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { hasMembers, itemOf, listIn } from '@/lib/import/values/records';
import { splitTags, tagsOf } from '@/lib/import/values/tags';

interface Placed {
  bookmark: unknown;
  /** Names of the person's own folders around it, the outermost first. */
  folders: unknown[];
}

/**
 * Firefox's own backup of bookmarks, `bookmarks-2026-03-02.json`: a tree of `{ title, dateAdded (microseconds), uri, tags, children }`. A
 * folder with a `root` is one that the browser makes; separators are none of it.
 */
export const firefoxJson = {
  claims: (value: unknown) => hasMembers(value, 'root', 'children'),
  read: (value: unknown, file: string): FileReading =>
    readRows(bookmarksOf(value), {
      file,
      nameOf: ({ bookmark }) => itemOf(bookmark)('title'),
      read: ({ bookmark, folders }) => {
        const item = itemOf(bookmark);
        return {
          url: getAddress(item('uri')),
          ...known({ title: findLine(item('title')), savedAt: findDate(item('dateAdded')) }),
          tags: tagsOf([...folders, ...splitTags(findLine(item('tags'), 20_000), ',')]),
          highlights: [],
        };
      },
    }),
};

/** In the order of the file. Without a call within a call: folders may lie in each other deeper than calls may. */
function bookmarksOf(root: unknown): Placed[] {
  const found: Placed[] = [];
  const waiting: Placed[] = [{ bookmark: root, folders: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (hasMembers(next.bookmark, 'uri')) found.push(next);
    if (!hasMembers(next.bookmark, 'children')) continue;
    const item = itemOf(next.bookmark);
    const folders = item('root') === undefined ? [...next.folders, item('title')].slice(-100) : next.folders;
    for (const bookmark of listIn(item('children')).toReversed()) waiting.push({ bookmark, folders });
  }
  return found;
}
