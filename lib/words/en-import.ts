import { phrasing } from './phrasing';

const { dateTime, number, plural } = phrasing('en');

/** What is said about taking in files of other programs, in English. Part of `en`. */
export const imports = {
  title: 'Import',
  help: 'Bring your reading list along. Choose the file another program gave you, or drop it here: Lede sees what it is. Nothing is sent anywhere, and nothing is changed before you have seen the numbers.',
  formats:
    'Pocket, Instapaper, Readwise Reader, Raindrop, Matter, Omnivore, wallabag, Karakeep, Linkwarden, Pinboard, the bookmarks of a browser, a list of addresses, or a backup of Lede.',
  choose: 'Choose files…',
  dropHere: 'Files to import',
  sources: {
    pocket: 'Pocket',
    instapaper: 'Instapaper',
    reader: 'Readwise Reader',
    raindrop: 'Raindrop',
    matter: 'Matter',
    omnivore: 'Omnivore',
    wallabag: 'wallabag',
    karakeep: 'Karakeep',
    linkwarden: 'Linkwarden',
    pinboard: 'Pinboard',
    lede: 'Lede',
    notes: 'Notes in Markdown',
    bookmarks: 'Bookmarks',
    list: 'A list of addresses',
  },
  reading: 'Reading the file…',
  readingFiles: (done: number, of: number) => `Reading file ${number(done)} of ${number(of)}…`,
  importing: (done: number, of: number) => `Importing… ${number(done)} of ${number(of)}`,
  cancel: 'Cancel',
  stop: 'Stop',
  planTitle: (source: string, name: string) => `${source}: ${name}`,
  // Before it is done, and then.
  willBe: {
    added: plural({ one: '# story with its text', other: '# stories with their text' }),
    linked: plural({
      one: '# link, whose text comes when you open its page and click Lede',
      other: '# links, whose texts come when you open their pages and click Lede',
    }),
    joined: plural({
      one: '# story you have already gets what it lacks (tags, notes, highlights …)',
      other: '# stories you have already get what they lack (tags, notes, highlights …)',
    }),
    same: plural({
      one: '# story is in your library as it is',
      other: '# stories are in your library as they are',
    }),
    binned: plural({
      one: '# story is in your bin and stays there',
      other: '# stories are in your bin and stay there',
    }),
  },
  became: {
    added: plural({ one: '# story added with its text', other: '# stories added with their text' }),
    linked: plural({ one: '# link added', other: '# links added' }),
    joined: plural({
      one: '# story you had got what it lacked',
      other: '# stories you had got what they lacked',
    }),
    same: plural({ one: '# story was there already', other: '# stories were there already' }),
    binned: plural({ one: '# story is in the bin', other: '# stories are in the bin' }),
  },
  twice: plural({
    one: '# row names a page that another row names too; they become one story',
    other: '# rows name pages that other rows name too; they become one story each',
  }),
  nothingNew: 'Everything in it is in your library already.',
  noStories: 'No row of it makes a story.',
  importNow: plural({ one: 'Import # story', other: 'Import # stories' }),
  done: 'Imported.',
  lostTexts: plural({
    one: '# text in the file could not be read. Its story is a link.',
    other: '# texts in the file could not be read. Their stories are links.',
  }),
  broken: plural({ one: '# row is left out', other: '# rows are left out' }),
  brokenRow: (row: number, name: string) => (name ? `Row ${number(row)}: ${name}` : `Row ${number(row)}`),
  brokenReasons: {
    'no-address': 'has no address',
    'not-web': 'leads to no page of the web',
    feed: 'came by a feed; you did not save it',
    'not-a-row': 'is not written as the rest of the file',
    'too-long': 'is longer than any address can be',
    'damaged-file': 'is a file of the archive that cannot be read',
  },
  ignored: plural({
    one: '# file in it is nothing Lede knows',
    other: '# files in it are nothing Lede knows',
  }),
  more: (count: number) => `and ${number(count)} more`,
  saveReport: 'Save the report',
  reportName: 'lede-import.csv',
  reportColumns: {
    file: 'File',
    row: 'Row',
    title: 'Title',
    address: 'Address',
    became: 'What became of it',
  },
  reportWords: {
    added: 'added with its text',
    linked: 'added as a link',
    joined: 'joined with one that was there',
    same: 'was there already',
    binned: 'is in the bin',
    waiting: 'not reached',
  },
  undo: 'Undo this import',
  undoOne: (name: string) => `Undo the import of ${name}`,
  undoing: (done: number, of: number) => `Undoing… ${number(done)} of ${number(of)}`,
  undone: plural({
    one: 'Undone: # story was taken out again.',
    other: 'Undone: # stories were taken out again.',
  }),
  stayed: plural({
    one: '# story stayed, because you did something with it since.',
    other: '# stories stayed, because you did something with them since.',
  }),
  undoFailed: 'The import could not be undone. Try again; nothing is undone twice.',
  close: 'Close',
  past: 'Imports of the last 30 days',
  pastOne: (source: string, name: string, iso: string) => `${source}: ${name}, ${dateTime(iso)}`,
  pastCount: plural({ one: '# story added', other: '# stories added' }),
  cutOff: (done: number, of: number) =>
    `Stopped after ${number(done)} of ${number(of)}. Import the file again to add the rest; nothing is added twice.`,
  // Nothing has been changed when one of these is said.
  faults: {
    unknown:
      'Lede does not know this file. Choose the file that the other program’s export gave you, as it is.',
    empty: 'There is nothing in this file. Ask the other program for its export again.',
    damaged: 'This file is damaged or was cut off. Nothing was changed. Download it again.',
    'backup-apart':
      'A backup of Lede is restored from its zip file, and alone. Nothing was changed. Choose only that file.',
    encrypted: 'This file is locked with a password. Unlock it first.',
    'too-large':
      'This file is larger than any reading list. Nothing was changed. If it is an archive, unpack it and choose its parts.',
    unreadable: 'The browser could not read this file. Copy it to this computer and choose it again.',
    failed: 'This file could not be read. Nothing was changed.',
  },
  // What was imported until then stays.
  stopped: {
    canceled:
      'Stopped. What was imported so far is in your library: undo it, or import the file again to add the rest.',
    quota: 'Stopped: the disk is full. Make some room and import again; nothing is added twice.',
    'library-lost': 'Stopped: the library came back damaged meanwhile. Open this page again.',
    'disk-error':
      'Stopped: the library could not be written. Restart the browser and import again; nothing is added twice.',
    'not-trusted': 'Stopped: something in this file is not what Lede can keep.',
    'no-answer': 'Stopped: the library does not answer. Import again; nothing is added twice.',
    blocked: 'Stopped: another window holds the library. Close your other Lede tabs and import again.',
    superseded: 'Stopped: Lede was updated meanwhile. Open this page again and import again.',
  },
  // A link in the reader and in lists.
  linkTitle: 'The text is not here yet',
  linkHelp:
    'This is a link from an import. Open its page and click Lede there: the story fills in here, and keeps its date, tags and notes.',
  openOriginal: 'Open the page',
  linkInList: 'Link: no text yet',
  note: 'Your note',
};
