import { phrasing } from './phrasing';

const { number, plural, date } = phrasing('en');
const stories = plural({ one: '# story', other: '# stories' });

/** Words about taking stories out of the library: of the panel, and of the files themselves. */
export const exports = {
  title: 'Export',
  help: 'What you kept, in files that other programs read. Nothing leaves this device.',
  what: 'What',
  everything: (count: number) => `Everything: ${stories(count)}`,
  found: (text: string) => `Search: ${text}`,
  selected: (count: number) => `Selected: ${stories(count)}`,
  pickedTitle: 'Selected stories',
  these: 'Export…',
  format: 'As',
  formats: {
    backup: 'Backup',
    markdown: 'Markdown',
    epub: 'EPUB book',
    csv: 'CSV table',
    bookmarks: 'Bookmarks',
    json: 'JSON',
  },
  formatHelp: {
    backup: 'A zip that Lede brings back whole, with texts, highlights and authors.',
    markdown: 'A zip with one note a story, for Obsidian and others. Highlights stand as quotes at the end.',
    epub: 'One book with all texts, for e-readers. Pictures are left out: Lede keeps only their addresses.',
    csv: 'A line for each story, for spreadsheets and other read-later services. Without the texts.',
    bookmarks: 'An HTML file that every browser imports. Addresses, tags and dates only.',
    json: 'Everything about each story in one file, for programs.',
  },
  save: 'Save the file',
  cancel: 'Cancel',
  looking: 'Looking up the stories…',
  progress: (done: number, total: number) => `${number(done)} of ${stories(total)}`,
  records: plural({ one: '# record', other: '# records' }),
  done: (name: string) => `The file is among your downloads: ${name}`,
  withoutText: plural({
    one: '# story has no text in your library; its address is in the file.',
    other: '# stories have no text in your library; their addresses are in the file.',
  }),
  canceled: 'Stopped. Nothing was saved.',
  nothing: 'There is no story to export here.',
  failed: 'The file could not be written. Make some room on the disk and try again.',
  library: 'Lede library',
  storyAs: 'Save as a file',
  storyFormats: { markdown: 'Markdown file', epub: 'EPUB book', json: 'JSON file' },
  storySaved: (name: string) => `Saved: ${name}`,
  storyFailed: 'The file could not be made. Reload the story and try again.',
  shelves: { unread: 'Unread', begun: 'Begun', read: 'Read', archived: 'Archive', bin: 'Bin' },
  pictureLeftOut: 'Picture, not in this book.',
  noText: 'The text of this story is not in the library.',
  cut: 'The page showed only the beginning of this story.',
  bookFacts: (count: number, day: string) => `${stories(count)} · ${date(day)}`,
  noPictures: 'Pictures are left out; in their places stand what they show and links to them.',
  contents: 'Contents',
  landmarks: 'Places in the book',
  cover: 'Cover',
  text: 'Stories',
  accessibility:
    'All of the book is text, with headings and a table of contents. Pictures are left out; their descriptions and captions are kept.',
};
