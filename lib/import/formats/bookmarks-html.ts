import { BadRow } from '@/lib/import/draft';
import { walkHtml } from '@/lib/import/html/walk-html';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findDate } from '@/lib/import/values/find-date';
import { findLine, findText } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { splitTags, tagsOf } from '@/lib/import/values/tags';

interface Bookmark {
  attributes: ReadonlyMap<string, string>;
  title: string;
  /** What `DD` says after it. */
  note: string;
  /** Names of the folders around it, the outermost first. */
  folders: string[];
  /** The shelf it lies on, in a file of Lede's own. */
  shelf: string | undefined;
}

interface Folder {
  name: string;
  /** One that browsers make themselves says nothing about what is in it. */
  isOwn: boolean;
  shelf?: string | undefined;
}

/** Folders that browsers and Raindrop make, where no attribute tells. */
const made =
  /^(?:bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|unsorted|imported)$/i;

/**
 * The bookmarks file of every browser since Netscape, also of Pinboard, Shaarli and Raindrop: folders in `H3`, links in `A` with their
 * facts in attributes, a note in `DD`. Folders and TAGS become tags; an item that is not TOREAD is archived where the file has that at all. In
 * Lede's own (`lib/export/bookmarks`) the folders are shelves.
 */
export const bookmarksHtml = {
  claims: (text: string) =>
    /<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 1_000)) ||
    /<dt>\s*<(?:a|h3)\b/i.test(text.slice(0, 50_000)),
  read: (text: string, file: string): FileReading =>
    readRows(bookmarksOf(text), {
      file,
      nameOf: ({ title }) => title,
      read: ({ attributes, folders, note, shelf, title }) => {
        const toRead = attributes.get('toread');
        if (!attributes.has('href')) throw new BadRow('no-address');
        return {
          url: getAddress(attributes.get('href')),
          ...known({
            title: findLine(title),
            ...(attributes.get('lede_dd') === 'dek' ? { dek: findLine(note) } : { note: findText(note) }),
            savedAt: findDate(attributes.get('add_date')),
          }),
          ...(toRead !== undefined && { isArchived: shelf ? shelf === 'archived' : toRead === '0' }),
          ...(shelf === 'read' && { isFinished: true }),
          tags: tagsOf([...folders, ...splitTags(attributes.get('tags'), ',')]),
          highlights: [],
        };
      },
    }),
};

function bookmarksOf(text: string): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const folders: Folder[] = [];
  let announced: Folder | undefined;
  let into: 'title' | 'folder' | 'note' | undefined;
  /** What a `DD` speaks of. */
  let isAboutLink = false;
  walkHtml(text, {
    open: (name, attributes) => {
      if (name === 'dl') {
        folders.push(announced ?? { name: '', isOwn: false });
        announced = undefined;
        into = undefined;
      } else if (name === 'h3') {
        const shelf = attributes.get('lede_shelf');
        const isMade =
          attributes.has('personal_toolbar_folder') || attributes.has('unfiled_bookmarks_folder');
        announced = { name: '', isOwn: !isMade && shelf === undefined, shelf };
        into = 'folder';
        isAboutLink = false;
      } else if (name === 'a') {
        const around = folders
          .filter((one) => one.isOwn && !made.test(one.name.trim()))
          .map((one) => one.name);
        bookmarks.push({ attributes, title: '', note: '', folders: around, shelf: folders.at(-1)?.shelf });
        into = 'title';
        isAboutLink = true;
      } else if (name === 'dd') into = isAboutLink ? 'note' : undefined;
      else if (name === 'dt') into = undefined;
      else if (name === 'br' && into === 'note') add('\n');
    },
    text: (said) => add(said),
    close: (name) => {
      if (name === 'dl') folders.pop();
      if (name === 'a' || name === 'h3' || name === 'dl') into = undefined;
    },
  });
  return bookmarks;

  function add(said: string): void {
    const last = bookmarks.at(-1);
    if (into === 'folder' && announced) announced.name += said;
    else if (into === 'title' && last) last.title += said;
    else if (into === 'note' && last) last.note += said;
  }
}
