import type { MinuteRange } from '@/lib/article/article';
import type { HighlightColour } from '@/lib/article/highlight';
import { exports } from './en-export';
import { imports } from './en-import';
import { library } from './en-library';
import { phrasing } from './phrasing';

const { number, plural, percent, names, things, date, dateTime, clock, exactTime, size } = phrasing('en');
const daysApart = plural({ one: 'a day apart', other: '# days apart' });
const stories = plural({ one: '# story', other: '# stories' });

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
    original: 'Original',
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
    title: 'Share',
    copy: 'Copy',
    copyCode: 'Copy code',
    copied: 'Copied',
    link: 'Link',
    linkCopied: 'Link copied.',
    markdown: 'Story as Markdown',
    markdownCopied: 'Story copied as Markdown.',
    quote: 'Selected words with their source',
    quoteCopied: 'Quote copied.',
    nothingSelected: 'Select some words of the story first.',
    refused: 'The browser did not allow copying. Try again.',
  },

  highlights: {
    title: 'Highlights',
    count: plural({ one: '# highlight', other: '# highlights' }),
    bar: 'Selected words',
    card: 'Highlight',
    colour: 'Colour',
    colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
    mark: (colour: HighlightColour) => `Highlight in ${colour}`,
    described: (colour: HighlightColour, hasNote: boolean) =>
      hasNote ? `highlighted in ${colour}, with a note` : `highlighted in ${colour}`,
    writeNote: 'Note',
    note: 'Your note',
    notePlaceholder: 'Write a note…',
    writeStoryNote: 'Write a note on the story',
    copyQuote: 'Copy quote',
    remove: 'Delete',
    removeOne: (quote: string) => `Delete the highlight “${quote.slice(0, 80)}”`,
    removed: 'Highlight deleted.',
    failed: 'Not highlighted: the library could not be written. Try again.',
    orphans: 'No longer in the text',
    orphansHelp: 'These words do not stand in the text as it is now. Your highlights are kept here.',
    all: 'All highlights',
    help: 'Select words in a story and choose a colour. What you highlight is kept here.',
    none: 'Nothing highlighted yet',
  },

  changes: {
    title: 'Updated',
    updated: (since: string) => `Updated since you saved it on ${date(since)}.`,
    show: 'Updated since you saved it: show what changed',
    head: 'Headline',
    paragraphs: plural({ one: '# paragraph changed', other: '# paragraphs changed' }),
    added: 'added:',
    removed: 'removed:',
  },

  listen: {
    title: 'Listen',
    previous: 'Previous',
    previousLabel: 'Previous paragraph',
    next: 'Next',
    nextLabel: 'Next paragraph',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'Stop',
    speed: {
      legend: 'Speed',
      less: 'Slower',
      more: 'Faster',
      value: (times: number) => `${times.toFixed(1)}×`,
    },
    voice: 'Voice',
    voiceName: (name: string, onDevice: boolean) => (onDevice ? name : `${name} (online)`),
    refused: 'The browser waits for your click before it speaks.',
    failed: 'The voice did not answer. Try another one.',
  },

  keys: {
    title: 'Keys',
    close: 'Close',
    list: [
      ['j', 'Next paragraph'],
      ['k', 'Previous paragraph'],
      ['v', 'Select a word of this paragraph'],
      ['← →', 'With words selected: the word to the left, to the right'],
      ['Shift ← →', 'Select less, more'],
      ['h', 'Highlight the selected words, or this paragraph'],
      ['c', 'Highlight them and write a note'],
      ['C', 'Write a note on the whole story'],
      ['n', 'Listen, or stop listening'],
      ['← →', 'While listening: previous, next paragraph'],
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
    date,
    /** The time too, where the page gives one. */
    exactTime,
    clock,
    by: 'By',
    names,
    authors: plural({ one: 'About the author', other: 'About the authors' }),
    more: 'More',
    less: 'Less',
    moreBy: (count: number, name: string) => `${count} more by ${name} in your library`,
    tags: 'Topics',
    related: 'Related stories',
    relatedSaved: 'Saved',
    relatedRead: 'Read',
    relatedNew: 'New',
    showPicture: 'Show the picture',
    pictureLost: 'The picture did not come. You may be offline, or it needs a login, or is gone.',
    picture: 'Picture',
    enlarge: (shows: string | undefined) => (shows ? `Enlarge: ${shows}` : 'Enlarge the picture'),
    previousPicture: 'Previous',
    nextPicture: 'Next',
    pictureOf: (at: number, count: number) => `${at} of ${count}`,
    footnotes: 'Notes',
    footnote: (label: string) => `Note ${label}`,
    backToText: (label: string) => `Back to the text at note ${label}`,
    code: (language: string | undefined) => (language ? `Code, ${language}` : 'Code'),
    table: (heads: string[]) => (heads.length ? `Table: ${heads.join(', ')}` : 'Table'),
    editorNote: 'Editor’s note',
    correction: 'Correction',
    question: 'Question',
    cut: 'The page shows only the beginning of this story. Log in there or subscribe, then click Lede again to read on.',
    doubtful: 'Lede is not sure that this page is an article. This is what it found.',
    leftOut: (all: string[]) => `Left out: ${things(all)}`,
    showLeftOut: 'Show what was left out',
    keptShare: (share: number) => `Lede kept ${percent(share)} of the words on the page.`,
    leftOutThings: {
      advertisement: plural({ one: '# advertisement', other: '# advertisements' }),
      comments: plural({ one: '# comment box', other: '# comment boxes' }),
      donation: plural({ one: '# donation box', other: '# donation boxes' }),
      legal: plural({ one: '# legal notice', other: '# legal notices' }),
      navigation: plural({ one: '# menu', other: '# menus' }),
      newsletter: plural({ one: '# newsletter box', other: '# newsletter boxes' }),
      other: plural({ one: '# other thing', other: '# other things' }),
      paywall: plural({ one: '# subscription box', other: '# subscription boxes' }),
      share: plural({ one: '# share bar', other: '# share bars' }),
    },
  },

  // Saved stories like the one that is read, and why they are shown.
  matches: {
    title: 'From your library',
    names: (shared: string[]) => `same names: ${shared.join(', ')}`,
    author: (name: string) => `same author: ${name}`,
    words: (shared: string[]) => `same words: ${shared.join(', ')}`,
    /** How far apart the two were published. */
    days: (count: number) => (count === 0 ? 'same day' : daysApart(count)),
    reasons: (reasons: string[]) => {
      const told = reasons.join('; ');
      return told.charAt(0).toUpperCase() + told.slice(1);
    },
    copies: 'The same text from:',
  },

  // Saved stories on one event, along the time.
  threads: {
    title: 'Threads',
    earlier: plural({ one: '# earlier piece on this', other: '# earlier pieces on this' }),
    others: plural({ one: '# other piece on this', other: '# other pieces on this' }),
    notSaved: 'Beside it, not saved:',
    /** Where the person gave no name: what the stories share. */
    unnamed: (shared: string[]) => shared.join(', '),
    name: 'Name of the thread',
    takeOut: 'Not part of this',
    takeOutStory: (title: string) => `“${title}” is not part of this`,
    tookOut: (title: string) => `“${title}” was taken out of the thread.`,
    addPicked: plural({ one: 'Put the picked story in', other: 'Put # picked stories in' }),
    emptyTitle: 'No threads yet',
    emptyHelp:
      'When you save several stories on one event, Lede lines them up here. To put one in yourself, pick it in the list first.',
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
    'too-slow': {
      title: 'Reading this page took too long',
      help: 'Your computer is very busy just now. Click again in a moment; the page itself is not too large.',
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
    'library-lost':
      'Not saved: your library came back damaged, and Lede writes nothing over it until you have brought your stories back.',
    'disk-error':
      'Not saved: the library could not be written. See that the disk has room, then click again; if it stays so, restart the browser.',
    blocked: 'Not saved: another window holds the library. Close your other Lede tabs, then click again.',
    superseded: 'Not saved: Lede was updated meanwhile. Close this and click again.',
  },

  // Why what is in the library cannot be shown: what happened, then what to do.
  libraryFailed: {
    failed: {
      title: 'Your library could not be opened',
      help: 'Restart the browser and open it again; your stories stay on the disk.',
    },
    blocked: {
      title: 'Your library is held by another window',
      help: 'Close your other Lede tabs. This one goes on by itself.',
    },
    superseded: { title: 'Lede was updated', help: 'Reload this page to go on.' },
    damaged: {
      title: 'This story was damaged on the disk',
      help: 'Open its page and click Lede there: it is saved anew.',
    },
  },
  // Why a change to the library was not made.
  changeFailed: {
    quota: 'That did not work: the disk is full. Make some room, then try again.',
    'disk-error':
      'That did not work: the library could not be written. See that the disk has room, then try again.',
    'no-answer':
      'That did not work: the library does not answer. Reload this page; what was begun goes on by itself.',
    blocked:
      'That did not work: another window holds the library. Close your other Lede tabs, then try again.',
    superseded: 'That did not work: Lede was updated. Reload this page.',
    'library-lost':
      'That did not work: your library came back damaged, and nothing is written over it. Reload this page.',
  },

  library,

  imports,

  // What one does with the library as a whole.
  data: {
    title: 'Your data',
    used: (bytes: number) => `${size(bytes)} on this device`,
    lastSnapshot: (iso: string) => `Last automatic copy: ${dateTime(iso)}`,
    noSnapshot: 'No automatic copy yet. Lede makes the first one soon after you save a story.',
    backUp: 'Back up now',
    restore: 'Restore from a file…',
    help: 'A backup is one file with every story, mark and setting. Keep it outside of the browser: what is inside goes when the browser’s profile goes.',
    writing: (rows: number) => `Writing the backup… ${number(rows)} records`,
    written: (name: string) => `Your backup is among your downloads: ${name}`,
    notWritten: 'The backup could not be written. Make some room on the disk and try again.',
    reading: (share: number) => `Reading the backup… ${percent(share)}`,
    restoring: (share: number) => `Restoring… ${percent(share)}`,
    cancel: 'Cancel',
    planTitle: (iso: string) => `A backup of ${dateTime(iso)}`,
    planNothing: 'Everything in it is in your library already.',
    stories: {
      new: (count: number) => `${stories(count)} not in your library`,
      'newer-there': (count: number) => `${stories(count)} newer in the backup`,
      'newer-here': (count: number) => `${stories(count)} newer in your library, which stay as they are`,
      same: (count: number) => `${stories(count)} the same`,
    },
    besides: {
      authors: plural({ one: '# author', other: '# authors' }),
      revisions: plural({ one: '# earlier version', other: '# earlier versions' }),
      highlights: plural({ one: '# mark', other: '# marks' }),
      related: plural({ one: '# related story', other: '# related stories' }),
    },
    broken: plural({
      one: '# record is damaged and is left out:',
      other: '# records are damaged and are left out:',
    }),
    nameless: 'without a name',
    brokenMore: (count: number) => `and ${number(count)} more`,
    restoreNow: 'Restore',
    done: 'Restored.',
    close: 'Close',
    // Nothing has been changed when one of these is said.
    faults: {
      'not-a-backup': 'This is not a Lede backup. Choose the zip file that “Back up now” made.',
      damaged: 'This backup is damaged or was cut off. Nothing was changed. Try another copy of it.',
      encrypted: 'This file is locked with a password. Unlock it first; Lede’s own backups have none.',
      'too-large': 'This file is larger than any library Lede can hold. Nothing was changed.',
      'newer-version': 'This backup was made by a newer Lede. Update Lede, then restore it.',
      unreadable: 'The browser could not read this file. Copy it to this computer and choose it again.',
    },
    // What was restored until then stays.
    stopped: {
      canceled: 'Stopped. What was restored so far is in your library; restoring again adds the rest.',
      quota: 'Stopped: the disk is full. Make some room and restore again; nothing is added twice.',
      'library-lost': 'Stopped: the library came back damaged meanwhile. Open this page again.',
      'disk-error':
        'Stopped: the library could not be written. See that the disk has room, restart the browser and restore again; nothing is added twice.',
      'not-trusted': 'Stopped: something in this backup is not as Lede writes it.',
      'no-answer': 'Stopped: the library does not answer. Restore again; nothing is added twice.',
      blocked: 'Stopped: another window holds the library. Close your other Lede tabs and restore again.',
      superseded: 'Stopped: Lede was updated meanwhile. Open this page again and restore again.',
    },
  },

  export: exports,

  // The library is not the one that was written last.
  alarm: {
    titles: {
      empty: 'Your library came back empty',
      torn: 'Part of your library is missing',
      replaced: 'Another library stands in place of yours',
    },
    help: (count: number, iso: string | undefined) =>
      `The browser lost files of it. ${iso ? `On ${dateTime(iso)} it held` : 'It held'} ${stories(count)}. Lede writes nothing until you decide, so that nothing is made worse.`,
    unfinished: 'Your stories are not all back yet.',
    copy: (count: number, iso: string) => `A copy of ${dateTime(iso)} with ${stories(count)}`,
    noCopy: 'There is no automatic copy. If you have a backup file, restore it under “Your data”.',
    bringBack: 'Bring my stories back',
    goOn: 'Go on without them',
  },

  reader: {
    missingTitle: 'This story is not in your library',
    missingHelp: 'It was deleted, or saved in another browser.',
  },
};

export type Words = typeof en;
