import { phrasing } from './phrasing';

const { date, dateTime, number, plural, oneOrMany, percent } = phrasing('en');
const stories = plural({ one: '# story', other: '# stories' });
const found = plural({ one: '# story found', other: '# stories found' });

/** Words of the library page: its shelves, lists, search and what is done to many stories. Part of en.ts. */
export const library = {
  title: 'Library',
  count: stories,
  loading: 'Opening your library…',
  menu: 'Shelves',
  shelves: {
    all: 'All stories',
    unread: 'Unread',
    begun: 'Begun',
    read: 'Read',
    favourite: 'Favourites',
    archived: 'Archive',
    bin: 'Bin',
  },
  authors: 'Authors',
  sites: 'Sites',
  tags: 'Tags',
  allAuthors: 'All authors',
  allSites: 'All sites',
  allTags: 'All tags',
  more: 'Show more',
  list: 'Stories',

  search: 'Search your library',
  searchHint: 'Search your library',
  everywhere: 'Search everything',
  hits: (count: number, isExact: boolean) => (isExact ? found(count) : `About ${stories(count)}`),
  searchFailed: 'The search did not work. Reload this page and try again.',
  cut: '…',

  sort: 'Sort',
  sorts: {
    relevance: 'Best match',
    saved: 'Newest saved',
    'saved-up': 'Oldest saved',
    published: 'Newest published',
    'published-up': 'Oldest published',
    opened: 'Last read',
    length: 'Longest',
    'length-up': 'Shortest',
  },

  closeStory: 'Close',
  wide: 'Whole window',

  number,
  pick: (title: string) => `Pick “${title}”`,
  isFavourite: 'Favourite',
  betweenNames: ', ',
  actions: {
    favourite: 'Favourite',
    archive: 'Archive',
    read: 'Mark as read',
    tag: 'Tag…',
    remove: 'Delete',
    restore: 'Restore',
    delete: 'Delete for good',
  },
  undoActions: {
    favourite: 'No favourite',
    archive: 'Out of the archive',
    read: 'Mark as unread',
  },
  actionOn: (action: string, title: string) => `${action}: “${title}”`,

  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
  working: (done: number, of: number) => `${number(done)} of ${number(of)} stories…`,
  canceled: (done: number, of: number) => `Stopped after ${number(done)} of ${number(of)} stories.`,
  /** How it ended: of the one story, by its name, or of many. */
  did: {
    favourite: {
      on: oneOrMany((title) => `Added “${title}” to your favourites.`, {
        one: 'Added # story to your favourites.',
        other: 'Added # stories to your favourites.',
      }),
      off: oneOrMany((title) => `Took “${title}” out of your favourites.`, {
        one: 'Took # story out of your favourites.',
        other: 'Took # stories out of your favourites.',
      }),
    },
    archived: {
      on: oneOrMany((title) => `Archived “${title}”.`, {
        one: 'Archived # story.',
        other: 'Archived # stories.',
      }),
      off: oneOrMany((title) => `Took “${title}” out of the archive.`, {
        one: 'Took # story out of the archive.',
        other: 'Took # stories out of the archive.',
      }),
    },
    read: {
      on: oneOrMany((title) => `Marked “${title}” as read.`, {
        one: 'Marked # story as read.',
        other: 'Marked # stories as read.',
      }),
      off: oneOrMany((title) => `Marked “${title}” as unread.`, {
        one: 'Marked # story as unread.',
        other: 'Marked # stories as unread.',
      }),
    },
    binned: {
      on: oneOrMany((title) => `Deleted “${title}”.`, {
        one: 'Deleted # story.',
        other: 'Deleted # stories.',
      }),
      off: oneOrMany((title) => `Restored “${title}”.`, {
        one: 'Restored # story.',
        other: 'Restored # stories.',
      }),
    },
    deleted: oneOrMany((title) => `Deleted “${title}” for good.`, {
      one: 'Deleted # story for good.',
      other: 'Deleted # stories for good.',
    }),
    tagged: (count: number, tag: string) => `Tagged ${stories(count)} with “${tag}”.`,
    untagged: (count: number, tag: string) => `Took “${tag}” from ${stories(count)}.`,
  },

  picked: plural({ one: '# story picked', other: '# stories picked' }),
  pickAll: plural({ one: 'Pick the one story here', other: 'Pick all # here' }),
  pickNone: 'Pick none',
  deleteForGood: plural({
    one: 'Delete this story for good? Its text, highlights and notes go with it, and cannot be brought back.',
    other:
      'Delete these # stories for good? Their texts, highlights and notes go with them, and cannot be brought back.',
  }),

  tagOne: (title: string) => `Tags of “${title}”`,
  tagMany: plural({ one: 'Tags of # story', other: 'Tags of # stories' }),
  newTag: 'New tag',
  addTag: 'Add',
  untag: (tag: string) => `Take the tag “${tag}” away`,
  knownTags: 'Your tags',
  topics: 'The publisher’s words',
  done: 'Done',

  searchHelp: 'What can be searched',
  searchExamples: [
    { example: 'grain ships', does: 'Stories with both words, also as beginnings of words' },
    { example: '"grain ships"', does: 'The words beside each other' },
    { example: 'harbour -storm', does: 'With the one word and without the other' },
    { example: 'author:marlow', does: 'By an author' },
    { example: 'site:courier', does: 'From a site' },
    { example: 'tag:trade', does: 'With one of your tags, or a topic of the publisher' },
    { example: 'is:unread', does: 'Also is:reading, is:archived, is:favourite' },
    { example: 'after:2025 before:2026-05', does: 'Published, else saved, in that time' },
  ],
  keys: [
    ['/', 'Search'],
    ['j k', 'Next, previous story'],
    ['Enter', 'Open the story'],
    ['Esc', 'Close the story, or pick none'],
    ['x', 'Pick the story; with Shift all up to it'],
    ['a', 'Pick all of this list or search'],
    ['e', 'Archive'],
    ['f', 'Favourite'],
    ['r', 'Mark as read, or unread'],
    ['t', 'Tags'],
    ['Delete', 'Delete'],
    ['z', 'Undo'],
    ['?', 'This help'],
  ],

  // The page of an author, a site, a tag.
  span: (first: string, last: string) => `Saved from ${date(first)} to ${date(last)}`,
  spanOne: (day: string) => `Saved on ${date(day)}`,
  profile: 'Their page',
  samePerson: 'Same person as…',
  samePersonAs: (name: string) => `Who is the same person as ${name}?`,
  joined: (name: string, site: string) => `With the stories of ${name} (${site})`,
  separate: 'Separate again',
  separateFrom: (name: string) => `Separate ${name} again`,
  nameAndSite: (name: string, site: string) => `${name} (${site})`,
  filter: 'Filter',
  noMatch: 'None of that name.',
  rename: 'Rename…',
  renameTag: (tag: string) => `Rename “${tag}”`,
  tagName: 'Name',
  save: 'Save',
  merge: 'Merge',
  mergeWith: (tag: string) => `There is a tag “${tag}”. The two become one.`,
  deleteTag: 'Delete the tag',
  notDone: 'That did not work. Try again.',

  holds: {
    favourites: plural({ one: '# favourite', other: '# favourites' }),
    archived: plural({ one: '# in the archive', other: '# in the archive' }),
    binned: plural({ one: '# in the bin', other: '# in the bin' }),
  },
  lastBackup: (iso: string) => `Last backup file: ${dateTime(iso)}`,
  noBackup: 'No backup file yet. Make one, and keep it where this computer is not.',
  check: {
    title: 'Is everything sound?',
    help: 'Reads every story from the disk: its entry, its text, and whether the search finds it.',
    start: 'Check the library now',
    sound: plural({
      one: 'Sound: the one story is whole, and the search finds it.',
      other: 'Sound: all # stories are whole, and the search finds them.',
    }),
    damagedRows: plural({
      one: '# entry was damaged on the disk, and is set aside. Restoring a backup brings its story back.',
      other:
        '# entries were damaged on the disk, and are set aside. Restoring a backup brings their stories back.',
    }),
    damagedTexts: plural({
      one: 'The text of # story is damaged. Open its page and click Lede there: it is saved anew.',
      other:
        'The texts of # stories are damaged. Open their pages and click Lede there: they are saved anew.',
    }),
    notFound: plural({
      one: '# story is not found by the search.',
      other: '# stories are not found by the search.',
    }),
    repair: 'Make the search anew',
    repairing: 'Making the search anew… It goes on by itself when you leave this page.',
    repaired: 'The search is made anew.',
    failed: 'The check could not be done. Reload this page and try again.',
  },

  nothingSaved: {
    title: 'Nothing saved yet',
    steps: [
      'Open a news story in this browser.',
      'Click the Lede button in the toolbar, or press Alt + L.',
      'The story opens clean, and is kept here.',
    ],
    help: 'Coming from Pocket, Instapaper, Readwise or another reader? Bring your stories with you.',
    import: 'Import stories',
    restore: 'Restore a backup',
  },
  empty: {
    unread: { title: 'All read', help: 'Stories you save and have not begun stand here.' },
    begun: {
      title: 'Nothing begun',
      help: 'A story you have read into stands here, at the place where you left it.',
    },
    read: { title: 'Nothing read to the end yet', help: 'A story goes here when you have seen its end.' },
    favourite: {
      title: 'No favourites yet',
      help: 'Press f on a story, or choose Favourite, and it stands here.',
    },
    archived: {
      title: 'The archive is empty',
      help: 'Press e on a story, or choose Archive, when you are done with it. It stays searchable.',
    },
    bin: { title: 'The bin is empty', help: 'Deleted stories stay here for 30 days, and can be restored.' },
    other: { title: 'No stories here', help: 'The stories that stood here were deleted, or renamed.' },
  },
  nothingFound: {
    title: (within: string | undefined) => (within ? `Nothing found in ${within}` : 'Nothing found'),
    help: 'Try fewer words, or only how one begins.',
  },
  noSuchView: { title: 'There is no such page', help: 'Choose one at the side.' },

  finished: 'Read',
  begun: (share: number) => `${percent(share)} read`,
  bylines: (names: string[]) => names.join(', '),
};
