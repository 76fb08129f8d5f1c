import type { MinuteRange } from '@/lib/article/article';

/**
 * Every word a person can see, in English. Further languages are further files of the same type (`Words`), so a missing
 * sentence does not compile. Short, warm, exact; an error says what happened and what to do.
 */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  extension: {
    name: 'Lede',
    description:
      'Read the news in peace: one click shows the story clean, keeps it on your machine, and tells who wrote it.',
    action: 'Read in Lede',
    shortcut: 'Read this page in Lede',
  },

  bar: {
    label: 'Lede',
    library: 'Library',
    openLibrary: 'Open your library',
    openInTab: 'Open in a tab',
    original: 'Original page',
    undo: 'Undo',
    saving: 'Saving…',
    saved: 'Saved',
    removed: 'In the bin',
    saveFailed: 'Not saved',
    outline: 'Contents',
    appearance: 'Aa',
    appearanceLabel: 'Text and colours',
  },

  appearance: {
    theme: 'Colours',
    themes: { auto: 'Auto', light: 'Light', paper: 'Paper', dark: 'Dark', black: 'Black' },
    face: 'Typeface',
    faces: { serif: 'Serif', sans: 'Sans', legible: 'Hyperlegible' },
    size: {
      legend: 'Text size',
      less: 'Smaller text',
      more: 'Larger text',
      value: (pixels: number) => `${pixels} px`,
    },
    lineHeight: {
      legend: 'Line height',
      less: 'Closer lines',
      more: 'Wider lines',
      value: (times: number) => times.toFixed(1),
    },
    measure: {
      legend: 'Line length',
      less: 'Shorter lines',
      more: 'Longer lines',
      value: (em: number) => `${em} em`,
    },
    pictures: 'Pictures',
    pictureChoices: { on: 'Shown', dimmed: 'Dimmed', off: 'Off' },
    justify: 'Justified lines',
    hyphens: 'Hyphenation',
    reset: 'Reset',
  },

  share: {
    title: 'Copy',
    link: 'Link',
    linkCopied: 'Link copied.',
    markdown: 'Story as Markdown',
    markdownCopied: 'Story copied as Markdown.',
    quote: 'Selected words with their source',
    quoteCopied: 'Quote copied.',
    nothingSelected: 'Select some words of the story first.',
    refused: 'The browser did not allow copying. Try again.',
  },

  keys: {
    title: 'Keys',
    close: 'Close',
    list: [
      ['j', 'Next paragraph'],
      ['k', 'Previous paragraph'],
      ['s', 'Delete from the library, or save again'],
      ['o', 'Original page'],
      ['l', 'Library'],
      ['t', 'Next colours'],
      ['+', 'Larger text'],
      ['-', 'Smaller text'],
      ['?', 'This help'],
      ['Esc', 'Close what is open'],
    ],
  },

  article: {
    reading: 'Reading the page…',
    minutes: ({ low, high }: MinuteRange) => (low === high ? `${low} min read` : `${low}–${high} min read`),
    date: (iso: string) =>
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', ...zoneOf(iso) }).format(new Date(iso)),
    /** The time too, where the page gives one. */
    exactTime: (iso: string) =>
      new Intl.DateTimeFormat('en', {
        dateStyle: 'full',
        ...(iso.includes('T') && { timeStyle: 'short' }),
        ...zoneOf(iso),
      }).format(new Date(iso)),
    clock: (iso: string) => new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(new Date(iso)),
    by: 'By',
    names: (names: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
    authors: (count: number) => (count === 1 ? 'About the author' : 'About the authors'),
    more: 'More',
    less: 'Less',
    tags: 'Topics',
    related: 'Related stories',
    relatedSaved: 'Saved',
    relatedNew: 'New',
    showPicture: 'Show the picture',
    pictureLost: 'The picture did not come. It may need a login, or be gone.',
    picture: 'Picture',
    enlarge: (shows: string | undefined) => (shows ? `Enlarge: ${shows}` : 'Enlarge the picture'),
    previousPicture: 'Previous',
    nextPicture: 'Next',
    pictureOf: (number: number, count: number) => `${number} of ${count}`,
    footnotes: 'Notes',
    footnote: (label: string) => `Note ${label}`,
    backToText: 'Back to the text',
    editorNote: 'Editor’s note',
    correction: 'Correction',
    question: 'Question',
    cut: 'The page shows only the beginning of this story. Log in there or subscribe, then click Lede again to read on.',
    doubtful: 'Lede is not sure that this page is an article. This is what it found.',
    leftOut: (things: string[]) => `Left out: ${new Intl.ListFormat('en', { type: 'unit' }).format(things)}`,
    leftOutThings: {
      advertisement: (count: number) => (count === 1 ? '1 advertisement' : `${count} advertisements`),
      comments: (count: number) => (count === 1 ? '1 comment box' : `${count} comment boxes`),
      donation: (count: number) => (count === 1 ? '1 donation box' : `${count} donation boxes`),
      legal: (count: number) => (count === 1 ? '1 legal notice' : `${count} legal notices`),
      navigation: (count: number) => (count === 1 ? '1 menu' : `${count} menus`),
      newsletter: (count: number) => (count === 1 ? '1 newsletter box' : `${count} newsletter boxes`),
      other: (count: number) => (count === 1 ? '1 other thing' : `${count} other things`),
      paywall: (count: number) => (count === 1 ? '1 subscription box' : `${count} subscription boxes`),
      share: (count: number) => (count === 1 ? '1 share bar' : `${count} share bars`),
    },
  },

  // Why a page could not be read: what happened, then what to do.
  refused: {
    'browser-page': {
      title: 'No story in this tab',
      help: 'It is empty, or one of the browser’s own pages, which no extension may read. Open a news story and click Lede there.',
    },
    store: {
      title: 'Browsers keep their extension stores closed',
      help: 'Lede cannot read pages here. Open a news story and click Lede there.',
    },
    'empty-tab': {
      title: 'Nothing is open in this tab yet',
      help: 'Go to a news story, then click Lede to read it in peace.',
    },
    pdf: {
      title: 'This is a PDF',
      help: 'Lede reads web pages. If the story has a page of its own, open that and click again.',
    },
    'local-file': {
      title: 'This file is on your own disk',
      help: 'Lede reads pages of the web, and leaves your files alone. Open the story where it came from and click there.',
    },
    'not-a-page': {
      title: 'This is a file, not a page',
      help: 'Lede reads web pages. Go back to the story and click there.',
    },
    'no-article': {
      title: 'No story found on this page',
      help: 'It looks like a front page or a list. Open one of its stories and click Lede there.',
    },
    'page-blocked': {
      title: 'The browser did not let Lede look at this page',
      help: 'Reload the page and click again. If it stays so, the browser or its owner keeps this site closed to extensions.',
    },
    'too-large': {
      title: 'This page is too large to read',
      help: 'Lede stops before it would freeze your browser. The original page is still there.',
    },
    failed: {
      title: 'This page could not be read',
      help: 'Something on it is built in a way Lede does not understand. Reload it and click again.',
    },
  },
  slow: {
    title: 'The page is still busy or loading',
    help: 'The story appears here as soon as the page lets Lede look. If it takes too long, read what is there already.',
  },
  readNow: 'Read what is there',
  readAnyway: 'Read it anyway',
  keep: 'Keep it in the library',

  saveFailed: {
    quota: 'Not saved: the disk is full. Make some room, then click again.',
    'private-window': 'Not kept: this is a private window. Lede leaves no trace of it unless you ask.',
    'not-trusted': 'Not saved: the page changed under the reader. Reload it and click again.',
    'no-answer': 'Not saved: the library does not answer.',
    'disk-error':
      'Not saved: the library could not be written. Click again; if it stays so, restart the browser.',
  },

  library: {
    title: 'Library',
    count: (count: number) => (count === 1 ? '1 story' : `${count} stories`),
    loading: 'Opening your library…',
    failedTitle: 'Your library could not be opened',
    failed: 'Restart the browser and open it again; your stories stay on the disk.',
    emptyTitle: 'Nothing saved yet',
    emptyHelp:
      'Open a news story and click the Lede button in the toolbar. The story opens clean, and is kept here.',
    more: 'Show more',
    failedChange: 'That did not work: the library could not be written. Try again.',
    bin: (count: number) => `Deleted (${count})`,
    binHelp: 'Stories stay here for 30 days.',
    restore: 'Restore',
    restoreStory: (title: string) => `Restore “${title}”`,
    remove: 'Delete',
    removeStory: (title: string) => `Delete “${title}”`,
    removed: (title: string) => `Deleted “${title}”.`,
    undo: 'Undo',
    finished: 'Read',
    begun: (share: number) => `${Math.round(share * 100)} % read`,
    bylines: (names: string[]) => names.join(', '),
  },

  reader: {
    missingTitle: 'This story is not in your library',
    missingHelp: 'It was deleted, or saved in another browser.',
  },
};

export type Words = typeof en;

/** A day without a time is that day everywhere; JavaScript takes it for midnight in Greenwich. */
function zoneOf(iso: string): { timeZone?: string } {
  return iso.includes('T') ? {} : { timeZone: 'UTC' };
}
