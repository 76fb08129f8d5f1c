import type { Words } from './en';
import { phrasing } from './phrasing';

const { number, plural, oneOrMany, percent, names, things, date, dateTime, clock, exactTime, size } =
  phrasing('de');
const stories = plural({ one: '# Artikel', other: '# Artikel' });
const recordsOf = plural({ one: '# Datensatz', other: '# Datensätze' });
const daysApart = plural({ one: '# Tag auseinander', other: '# Tage auseinander' });
const colours = { yellow: 'gelb', green: 'grün', blue: 'blau', pink: 'rosa' };

/** The words in German. A reader is addressed as „Sie“; a saved story is an „Artikel“. One file a language, long as it is. */
export const de: Words = {
  language: 'de',
  direction: 'ltr',

  extension: {
    name: 'Lede',
    description:
      'Nachrichten in Ruhe lesen: Ein Klick zeigt den Artikel pur, behält ihn auf Ihrem Gerät und sagt, wer ihn schrieb.',
    action: 'In Lede lesen',
    shortcut: 'Diese Seite in Lede lesen',
  },

  bar: {
    label: 'Lede',
    library: 'Bibliothek',
    openLibrary: 'Bibliothek öffnen',
    openInTab: 'In Tab öffnen',
    original: 'Original',
    undo: 'Rückgängig',
    saving: 'Wird gespeichert…',
    saved: 'Gespeichert',
    removed: 'Im Papierkorb',
    saveFailed: 'Nicht gespeichert',
    outline: 'Inhalt',
    appearance: 'Aa',
    appearanceLabel: 'Text und Farben',
  },

  appearance: {
    theme: 'Farben',
    themes: { auto: 'Automatisch', light: 'Hell', paper: 'Papier', dark: 'Dunkel', black: 'Schwarz' },
    face: 'Schrift',
    faces: { serif: 'Mit Serifen', sans: 'Ohne Serifen', legible: 'Hyperlegible' },
    size: {
      legend: 'Schriftgröße',
      less: 'Kleinere Schrift',
      more: 'Größere Schrift',
      value: (pixels) => `${pixels} px`,
    },
    lineHeight: {
      legend: 'Zeilenabstand',
      less: 'Engere Zeilen',
      more: 'Weitere Zeilen',
      value: (times) => number(times),
    },
    measure: {
      legend: 'Zeilenlänge',
      less: 'Kürzere Zeilen',
      more: 'Längere Zeilen',
      value: (em) => `${em} em`,
    },
    pictures: 'Bilder',
    pictureChoices: { on: 'Zeigen', dimmed: 'Gedimmt', off: 'Aus' },
    justify: 'Blocksatz',
    hyphens: 'Silbentrennung',
    reset: 'Zurücksetzen',
  },

  share: {
    title: 'Teilen',
    copy: 'Kopieren',
    copyCode: 'Code kopieren',
    copied: 'Kopiert',
    link: 'Link',
    linkCopied: 'Link kopiert.',
    markdown: 'Artikel als Markdown',
    markdownCopied: 'Artikel als Markdown kopiert.',
    quote: 'Ausgewählte Wörter mit Quelle',
    quoteCopied: 'Zitat kopiert.',
    nothingSelected: 'Wählen Sie zuerst ein paar Wörter im Artikel aus.',
    refused: 'Der Browser hat das Kopieren nicht erlaubt. Versuchen Sie es noch einmal.',
  },

  highlights: {
    title: 'Markierungen',
    count: plural({ one: '# Markierung', other: '# Markierungen' }),
    bar: 'Ausgewählte Wörter',
    card: 'Markierung',
    colour: 'Farbe',
    colours: { yellow: 'Gelb', green: 'Grün', blue: 'Blau', pink: 'Rosa' },
    mark: (colour) => `${colours[colour]} markieren`,
    described: (colour, hasNote) =>
      hasNote ? `${colours[colour]} markiert, mit Notiz` : `${colours[colour]} markiert`,
    writeNote: 'Notiz',
    note: 'Ihre Notiz',
    notePlaceholder: 'Notiz schreiben…',
    writeStoryNote: 'Notiz zum Artikel schreiben',
    copyQuote: 'Zitat kopieren',
    remove: 'Löschen',
    removeOne: (quote) => `Markierung „${quote.slice(0, 80)}“ löschen`,
    removed: 'Markierung gelöscht.',
    failed: 'Nicht markiert: In die Bibliothek ließ sich nicht schreiben. Versuchen Sie es noch einmal.',
    orphans: 'Nicht mehr im Text',
    orphansHelp: 'Diese Wörter stehen nicht im jetzigen Text. Ihre Markierungen bleiben hier.',
    all: 'Alle Markierungen',
    help: 'Wählen Sie Wörter in einem Artikel aus und dann eine Farbe. Was Sie markieren, bleibt hier.',
    none: 'Noch nichts markiert',
  },

  changes: {
    title: 'Aktualisiert',
    updated: (since) => `Geändert, seit Sie den Artikel am ${date(since)} gespeichert haben.`,
    show: 'Seit dem Speichern geändert: zeigen, was anders ist',
    head: 'Überschrift',
    paragraphs: plural({ one: '# Absatz geändert', other: '# Absätze geändert' }),
    added: 'hinzugefügt:',
    removed: 'entfernt:',
  },

  listen: {
    title: 'Anhören',
    previous: 'Zurück',
    previousLabel: 'Vorheriger Absatz',
    next: 'Weiter',
    nextLabel: 'Nächster Absatz',
    pause: 'Pause',
    goOn: 'Fortsetzen',
    stop: 'Beenden',
    speed: {
      legend: 'Tempo',
      less: 'Langsamer',
      more: 'Schneller',
      value: (times) => `${number(times)}×`,
    },
    voice: 'Stimme',
    voiceName: (name, onDevice) => (onDevice ? name : `${name} (über das Internet)`),
    refused: 'Der Browser wartet auf Ihren Klick, bevor er spricht.',
    failed: 'Die Stimme hat nicht geantwortet. Versuchen Sie eine andere.',
  },

  keys: {
    title: 'Tasten',
    close: 'Schließen',
    list: [
      ['j', 'Nächster Absatz'],
      ['k', 'Vorheriger Absatz'],
      ['v', 'Ein Wort dieses Absatzes auswählen'],
      ['← →', 'Wenn Wörter ausgewählt sind: das Wort links, rechts davon'],
      ['Shift ← →', 'Weniger, mehr auswählen'],
      ['h', 'Ausgewählte Wörter oder diesen Absatz markieren'],
      ['c', 'Markieren und eine Notiz schreiben'],
      ['C', 'Notiz zum ganzen Artikel schreiben'],
      ['n', 'Anhören oder damit aufhören'],
      ['← →', 'Beim Anhören: vorheriger, nächster Absatz'],
      ['s', 'Aus der Bibliothek löschen oder wieder speichern'],
      ['o', 'Originalseite'],
      ['l', 'Bibliothek'],
      ['t', 'Nächste Farben'],
      ['+', 'Größere Schrift'],
      ['-', 'Kleinere Schrift'],
      ['?', 'Diese Hilfe'],
      ['Esc', 'Schließen, was offen ist'],
    ],
  },

  article: {
    reading: 'Die Seite wird gelesen…',
    minutes: ({ low, high }) => (low === high ? `${low} Min. Lesezeit` : `${low}–${high} Min. Lesezeit`),
    date,
    exactTime,
    clock,
    by: 'Von',
    names,
    authors: plural({ one: 'Wer das geschrieben hat', other: 'Wer das geschrieben hat' }),
    more: 'Mehr',
    less: 'Weniger',
    moreBy: (count, name) => `Noch ${stories(count)} von ${name} in Ihrer Bibliothek`,
    tags: 'Themen',
    related: 'Mehr zum Thema',
    relatedSaved: 'Gespeichert',
    relatedRead: 'Gelesen',
    relatedNew: 'Neu',
    showPicture: 'Bild zeigen',
    pictureLost:
      'Das Bild kam nicht an. Vielleicht fehlt die Verbindung, es braucht eine Anmeldung, oder es ist nicht mehr da.',
    picture: 'Bild',
    enlarge: (shows) => (shows ? `Vergrößern: ${shows}` : 'Bild vergrößern'),
    previousPicture: 'Zurück',
    nextPicture: 'Weiter',
    pictureOf: (at, count) => `${at} von ${count}`,
    footnotes: 'Anmerkungen',
    footnote: (label) => `Anmerkung ${label}`,
    backToText: (label) => `Zurück zum Text bei Anmerkung ${label}`,
    code: (language) => (language ? `Code, ${language}` : 'Code'),
    table: (heads) => (heads.length ? `Tabelle: ${heads.join(', ')}` : 'Tabelle'),
    editorNote: 'Anmerkung der Redaktion',
    correction: 'Korrektur',
    question: 'Frage',
    cut: 'Die Seite zeigt nur den Anfang dieses Artikels. Melden Sie sich dort an oder abonnieren Sie und klicken Sie dann wieder auf Lede, um weiterzulesen.',
    doubtful: 'Lede ist nicht sicher, ob diese Seite ein Artikel ist. Das hat es gefunden.',
    leftOut: (all) => `Weggelassen: ${things(all)}`,
    showLeftOut: 'Zeigen, was weggelassen wurde',
    keptShare: (share) => `Lede hat ${percent(share)} der Wörter auf der Seite behalten.`,
    leftOutThings: {
      advertisement: plural({ one: '# Anzeige', other: '# Anzeigen' }),
      comments: plural({ one: '# Kommentarbereich', other: '# Kommentarbereiche' }),
      donation: plural({ one: '# Spendenaufruf', other: '# Spendenaufrufe' }),
      legal: plural({ one: '# rechtlicher Hinweis', other: '# rechtliche Hinweise' }),
      navigation: plural({ one: '# Menü', other: '# Menüs' }),
      newsletter: plural({ one: '# Newsletter-Kasten', other: '# Newsletter-Kästen' }),
      other: plural({ one: '# weitere Sache', other: '# weitere Sachen' }),
      paywall: plural({ one: '# Abo-Kasten', other: '# Abo-Kästen' }),
      share: plural({ one: '# Teilen-Leiste', other: '# Teilen-Leisten' }),
    },
  },

  matches: {
    title: 'Aus Ihrer Bibliothek',
    names: (shared) => `dieselben Namen: ${shared.join(', ')}`,
    author: (name) => `von derselben Person: ${name}`,
    words: (shared) => `dieselben Wörter: ${shared.join(', ')}`,
    days: (count) => (count === 0 ? 'am selben Tag' : daysApart(count)),
    reasons: (reasons) => {
      const told = reasons.join('; ');
      return told.charAt(0).toUpperCase() + told.slice(1);
    },
    copies: 'Derselbe Text bei:',
  },

  threads: {
    title: 'Verläufe',
    earlier: plural({ one: '# früherer Artikel dazu', other: '# frühere Artikel dazu' }),
    others: plural({ one: '# weiterer Artikel dazu', other: '# weitere Artikel dazu' }),
    notSaved: 'Daneben, nicht gespeichert:',
    unnamed: (shared) => shared.join(', '),
    name: 'Name des Verlaufs',
    takeOut: 'Gehört nicht dazu',
    takeOutStory: (title) => `„${title}“ gehört nicht dazu`,
    tookOut: (title) => `„${title}“ wurde aus dem Verlauf genommen.`,
    addPicked: plural({ one: '# ausgewählten Artikel einfügen', other: '# ausgewählte Artikel einfügen' }),
    emptyTitle: 'Noch keine Verläufe',
    emptyHelp:
      'Wenn Sie mehrere Artikel zu einem Ereignis speichern, reiht Lede sie hier auf. Um selbst einen einzufügen, wählen Sie ihn zuerst in der Liste aus.',
  },
  refused: {
    'browser-page': {
      title: 'Kein Artikel in diesem Tab',
      help: 'Er ist leer oder eine Seite des Browsers selbst, die keine Erweiterung lesen darf. Öffnen Sie einen Artikel und klicken Sie dort auf Lede.',
    },
    store: {
      title: 'Browser halten ihre Erweiterungs-Stores verschlossen',
      help: 'Hier kann Lede keine Seiten lesen. Öffnen Sie einen Artikel und klicken Sie dort auf Lede.',
    },
    'empty-tab': {
      title: 'In diesem Tab ist noch nichts geöffnet',
      help: 'Gehen Sie zu einem Artikel und klicken Sie auf Lede, um ihn in Ruhe zu lesen.',
    },
    pdf: {
      title: 'Das ist ein PDF',
      help: 'Lede liest Webseiten. Hat der Artikel eine eigene Seite, öffnen Sie diese und klicken Sie noch einmal.',
    },
    'local-file': {
      title: 'Diese Datei liegt auf Ihrem eigenen Datenträger',
      help: 'Lede liest Seiten im Web und lässt Ihre Dateien in Ruhe. Öffnen Sie den Artikel dort, wo er herkommt, und klicken Sie dort.',
    },
    'not-a-page': {
      title: 'Das ist eine Datei, keine Seite',
      help: 'Lede liest Webseiten. Gehen Sie zurück zum Artikel und klicken Sie dort.',
    },
    'no-article': {
      title: 'Kein Artikel auf dieser Seite',
      help: 'Sie sieht nach einer Startseite oder Übersicht aus. Öffnen Sie einen der Artikel und klicken Sie dort auf Lede.',
    },
    'page-blocked': {
      title: 'Der Browser ließ Lede diese Seite nicht ansehen',
      help: 'Laden Sie die Seite neu und klicken Sie noch einmal. Bleibt es dabei, hält der Browser oder wer ihn verwaltet diese Website für Erweiterungen verschlossen.',
    },
    'too-large': {
      title: 'Diese Seite ist zu groß zum Lesen',
      help: 'Lede hört auf, bevor es Ihren Browser einfrieren ließe. Die Originalseite ist noch da.',
    },
    'too-slow': {
      title: 'Diese Seite zu lesen hat zu lange gedauert',
      help: 'Ihr Computer ist gerade sehr beschäftigt. Klicken Sie gleich noch einmal; die Seite selbst ist nicht zu groß.',
    },
    failed: {
      title: 'Diese Seite ließ sich nicht lesen',
      help: 'Etwas daran ist so gebaut, dass Lede es nicht versteht. Laden Sie sie neu und klicken Sie noch einmal.',
    },
  },
  slow: {
    title: 'Die Seite ist noch beschäftigt oder lädt',
    help: 'Der Artikel erscheint hier, sobald die Seite Lede hineinsehen lässt. Dauert es zu lange, lesen Sie, was schon da ist.',
  },
  readNow: 'Lesen, was da ist',
  readAnyway: 'Trotzdem lesen',
  keep: 'In der Bibliothek behalten',

  saveFailed: {
    quota:
      'Nicht gespeichert: Der Datenträger ist voll. Schaffen Sie etwas Platz und klicken Sie noch einmal.',
    'private-window':
      'Nicht behalten: Das ist ein privates Fenster. Lede hinterlässt keine Spur davon, wenn Sie nicht darum bitten.',
    'not-trusted':
      'Nicht gespeichert: Die Seite hat sich beim Lesen geändert. Laden Sie sie neu und klicken Sie noch einmal.',
    'no-answer': 'Nicht gespeichert: Die Bibliothek antwortet nicht.',
    'library-lost':
      'Nicht gespeichert: Ihre Bibliothek kam beschädigt zurück, und Lede überschreibt nichts, bis Sie Ihre Artikel zurückgeholt haben.',
    'disk-error':
      'Nicht gespeichert: In die Bibliothek ließ sich nicht schreiben. Prüfen Sie, ob der Datenträger Platz hat, und klicken Sie noch einmal; bleibt es dabei, starten Sie den Browser neu.',
    blocked:
      'Nicht gespeichert: Ein anderes Fenster hält die Bibliothek. Schließen Sie Ihre anderen Lede-Tabs und klicken Sie noch einmal.',
    superseded:
      'Nicht gespeichert: Lede wurde inzwischen aktualisiert. Schließen Sie dies und klicken Sie noch einmal.',
  },

  libraryFailed: {
    failed: {
      title: 'Ihre Bibliothek ließ sich nicht öffnen',
      help: 'Starten Sie den Browser neu und öffnen Sie sie noch einmal; Ihre Artikel bleiben auf dem Datenträger.',
    },
    blocked: {
      title: 'Ein anderes Fenster hält Ihre Bibliothek',
      help: 'Schließen Sie Ihre anderen Lede-Tabs. Dieser macht dann von selbst weiter.',
    },
    superseded: { title: 'Lede wurde aktualisiert', help: 'Laden Sie diese Seite neu, um weiterzumachen.' },
    damaged: {
      title: 'Dieser Artikel wurde auf dem Datenträger beschädigt',
      help: 'Öffnen Sie seine Seite und klicken Sie dort auf Lede: Er wird neu gespeichert.',
    },
  },
  changeFailed: {
    quota:
      'Das hat nicht geklappt: Der Datenträger ist voll. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.',
    'disk-error':
      'Das hat nicht geklappt: In die Bibliothek ließ sich nicht schreiben. Prüfen Sie, ob der Datenträger Platz hat, und versuchen Sie es noch einmal.',
    'no-answer':
      'Das hat nicht geklappt: Die Bibliothek antwortet nicht. Laden Sie diese Seite neu; Begonnenes geht von selbst weiter.',
    blocked:
      'Das hat nicht geklappt: Ein anderes Fenster hält die Bibliothek. Schließen Sie Ihre anderen Lede-Tabs und versuchen Sie es noch einmal.',
    superseded: 'Das hat nicht geklappt: Lede wurde aktualisiert. Laden Sie diese Seite neu.',
    'library-lost':
      'Das hat nicht geklappt: Ihre Bibliothek kam beschädigt zurück, und nichts wird überschrieben. Laden Sie diese Seite neu.',
  },

  library: {
    title: 'Bibliothek',
    count: stories,
    loading: 'Ihre Bibliothek wird geöffnet…',
    menu: 'Regale',
    shelves: {
      all: 'Alle Artikel',
      unread: 'Ungelesen',
      begun: 'Angefangen',
      read: 'Gelesen',
      favourite: 'Favoriten',
      archived: 'Archiv',
      bin: 'Papierkorb',
    },
    authors: 'Autoren',
    sites: 'Websites',
    tags: 'Schlagwörter',
    allAuthors: 'Alle Autoren',
    allSites: 'Alle Websites',
    allTags: 'Alle Schlagwörter',
    more: 'Mehr zeigen',
    list: 'Artikel',

    search: 'Bibliothek durchsuchen',
    searchHint: 'Bibliothek durchsuchen',
    everywhere: 'Überall suchen',
    hits: (count, isExact) => (isExact ? `${stories(count)} gefunden` : `Etwa ${stories(count)}`),
    searchFailed: 'Die Suche hat nicht geklappt. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
    cut: '…',

    sort: 'Sortieren',
    sorts: {
      relevance: 'Beste Treffer',
      saved: 'Zuletzt gespeichert',
      'saved-up': 'Zuerst gespeichert',
      published: 'Zuletzt erschienen',
      'published-up': 'Zuerst erschienen',
      opened: 'Zuletzt gelesen',
      length: 'Längste',
      'length-up': 'Kürzeste',
    },

    closeStory: 'Schließen',
    wide: 'Ganzes Fenster',

    number,
    pick: (title) => `„${title}“ auswählen`,
    isFavourite: 'Favorit',
    betweenNames: ', ',
    actions: {
      favourite: 'Favorit',
      archive: 'Archivieren',
      read: 'Als gelesen markieren',
      tag: 'Schlagwort…',
      remove: 'Löschen',
      restore: 'Wiederherstellen',
      delete: 'Endgültig löschen',
    },
    undoActions: {
      favourite: 'Kein Favorit',
      archive: 'Aus dem Archiv',
      read: 'Als ungelesen markieren',
    },
    actionOn: (action, title) => `${action}: „${title}“`,

    undo: 'Rückgängig',
    cancel: 'Abbrechen',
    close: 'Schließen',
    working: (done, of) => `${number(done)} von ${number(of)} Artikeln…`,
    canceled: (done, of) => `Nach ${number(done)} von ${number(of)} Artikeln abgebrochen.`,
    did: {
      favourite: {
        on: oneOrMany((title) => `„${title}“ ist ein Favorit.`, {
          one: '# Artikel zu den Favoriten gelegt.',
          other: '# Artikel zu den Favoriten gelegt.',
        }),
        off: oneOrMany((title) => `„${title}“ ist kein Favorit mehr.`, {
          one: '# Artikel ist kein Favorit mehr.',
          other: '# Artikel sind keine Favoriten mehr.',
        }),
      },
      archived: {
        on: oneOrMany((title) => `„${title}“ archiviert.`, {
          one: '# Artikel archiviert.',
          other: '# Artikel archiviert.',
        }),
        off: oneOrMany((title) => `„${title}“ aus dem Archiv geholt.`, {
          one: '# Artikel aus dem Archiv geholt.',
          other: '# Artikel aus dem Archiv geholt.',
        }),
      },
      read: {
        on: oneOrMany((title) => `„${title}“ als gelesen markiert.`, {
          one: '# Artikel als gelesen markiert.',
          other: '# Artikel als gelesen markiert.',
        }),
        off: oneOrMany((title) => `„${title}“ als ungelesen markiert.`, {
          one: '# Artikel als ungelesen markiert.',
          other: '# Artikel als ungelesen markiert.',
        }),
      },
      binned: {
        on: oneOrMany((title) => `„${title}“ gelöscht.`, {
          one: '# Artikel gelöscht.',
          other: '# Artikel gelöscht.',
        }),
        off: oneOrMany((title) => `„${title}“ wiederhergestellt.`, {
          one: '# Artikel wiederhergestellt.',
          other: '# Artikel wiederhergestellt.',
        }),
      },
      deleted: oneOrMany((title) => `„${title}“ endgültig gelöscht.`, {
        one: '# Artikel endgültig gelöscht.',
        other: '# Artikel endgültig gelöscht.',
      }),
      tagged: (count, tag) => `Schlagwort „${tag}“ vergeben: ${stories(count)}.`,
      untagged: (count, tag) => `Schlagwort „${tag}“ entfernt: ${stories(count)}.`,
    },

    picked: plural({ one: '# Artikel ausgewählt', other: '# Artikel ausgewählt' }),
    pickAll: plural({ one: 'Den # Artikel hier auswählen', other: 'Alle # hier auswählen' }),
    pickNone: 'Auswahl aufheben',
    deleteForGood: plural({
      one: '# Artikel endgültig löschen? Text, Markierungen und Notizen gehen mit und lassen sich nicht zurückholen.',
      other:
        '# Artikel endgültig löschen? Texte, Markierungen und Notizen gehen mit und lassen sich nicht zurückholen.',
    }),

    tagOne: (title) => `Schlagwörter von „${title}“`,
    tagMany: plural({ one: 'Schlagwörter von # Artikel', other: 'Schlagwörter von # Artikeln' }),
    newTag: 'Neues Schlagwort',
    addTag: 'Hinzufügen',
    untag: (tag) => `Schlagwort „${tag}“ entfernen`,
    knownTags: 'Ihre Schlagwörter',
    topics: 'Themen der Redaktion',
    done: 'Fertig',

    searchHelp: 'Wonach sich suchen lässt',
    searchExamples: [
      { example: 'getreide schiffe', does: 'Artikel mit beiden Wörtern, auch als Wortanfänge' },
      { example: '"beladene schiffe"', does: 'Die Wörter nebeneinander' },
      { example: 'hafen -sturm', does: 'Mit dem einen Wort und ohne das andere' },
      { example: 'author:fontane', does: 'Von einer Autorin oder einem Autor' },
      { example: 'site:courier', does: 'Von einer Website' },
      { example: 'tag:handel', does: 'Mit einem Ihrer Schlagwörter oder einem Thema der Redaktion' },
      { example: 'is:unread', does: 'Auch is:reading, is:archived, is:favourite' },
      { example: 'after:2025 before:2026-05', does: 'In dieser Zeit erschienen, sonst gespeichert' },
    ],
    keys: [
      ['/', 'Suchen'],
      ['j k', 'Nächster, vorheriger Artikel'],
      ['Enter', 'Artikel öffnen'],
      ['Esc', 'Artikel schließen oder Auswahl aufheben'],
      ['x', 'Artikel auswählen; mit Shift alle bis zu ihm'],
      ['a', 'Alles in dieser Liste oder Suche auswählen'],
      ['e', 'Archivieren'],
      ['f', 'Favorit'],
      ['r', 'Als gelesen oder ungelesen markieren'],
      ['t', 'Schlagwörter'],
      ['Delete', 'Löschen'],
      ['z', 'Rückgängig'],
      ['?', 'Diese Hilfe'],
    ],

    span: (first, last) => `Gespeichert vom ${date(first)} bis ${date(last)}`,
    spanOne: (day) => `Gespeichert am ${date(day)}`,
    profile: 'Profilseite',
    samePerson: 'Dieselbe Person wie…',
    samePersonAs: (name) => `Wer ist dieselbe Person wie ${name}?`,
    joined: (name, site) => `Mit den Artikeln von ${name} (${site})`,
    separate: 'Wieder trennen',
    separateFrom: (name) => `${name} wieder trennen`,
    nameAndSite: (name, site) => `${name} (${site})`,
    filter: 'Filtern',
    noMatch: 'Niemand mit diesem Namen.',
    rename: 'Umbenennen…',
    renameTag: (tag) => `„${tag}“ umbenennen`,
    tagName: 'Bezeichnung',
    save: 'Speichern',
    merge: 'Zusammenführen',
    mergeWith: (tag) => `Das Schlagwort „${tag}“ gibt es schon. Aus zweien wird eines.`,
    deleteTag: 'Schlagwort löschen',
    notDone: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    nothingSaved: {
      title: 'Noch nichts gespeichert',
      steps: [
        'Öffnen Sie in diesem Browser einen Nachrichtenartikel.',
        'Klicken Sie in der Symbolleiste auf Lede oder drücken Sie Alt + L.',
        'Der Artikel öffnet sich pur und bleibt hier.',
      ],
      help: 'Kommen Sie von Pocket, Instapaper, Readwise oder einem anderen Lesedienst? Bringen Sie Ihre Artikel mit.',
      import: 'Artikel importieren',
      restore: 'Sicherung wiederherstellen',
    },
    empty: {
      unread: {
        title: 'Alles gelesen',
        help: 'Hier stehen Artikel, die Sie gespeichert und noch nicht angefangen haben.',
      },
      begun: {
        title: 'Nichts angefangen',
        help: 'Ein angefangener Artikel steht hier, an der Stelle, an der Sie aufgehört haben.',
      },
      read: {
        title: 'Noch nichts zu Ende gelesen',
        help: 'Ein Artikel kommt hierher, wenn Sie sein Ende gesehen haben.',
      },
      favourite: {
        title: 'Noch keine Favoriten',
        help: 'Drücken Sie f auf einem Artikel oder wählen Sie Favorit, dann steht er hier.',
      },
      archived: {
        title: 'Das Archiv ist leer',
        help: 'Drücken Sie e auf einem Artikel oder wählen Sie Archivieren, wenn Sie mit ihm fertig sind. Die Suche findet ihn weiterhin.',
      },
      bin: {
        title: 'Der Papierkorb ist leer',
        help: 'Gelöschte Artikel bleiben hier 30 Tage und lassen sich wiederherstellen.',
      },
      other: {
        title: 'Hier sind keine Artikel',
        help: 'Die Artikel, die hier standen, wurden gelöscht oder umbenannt.',
      },
    },
    nothingFound: {
      title: (within) => (within ? `Nichts gefunden in „${within}“` : 'Nichts gefunden'),
      help: 'Versuchen Sie es mit weniger Wörtern oder nur mit einem Wortanfang.',
    },
    noSuchView: { title: 'Diese Seite gibt es nicht', help: 'Wählen Sie eine an der Seite.' },

    finished: 'Gelesen',
    begun: (share) => `${percent(share)} gelesen`,
    bylines: (all) => all.join(', '),
    holds: {
      favourites: plural({ one: '# Favorit', other: '# Favoriten' }),
      archived: plural({ one: '# im Archiv', other: '# im Archiv' }),
      binned: plural({ one: '# im Papierkorb', other: '# im Papierkorb' }),
    },
    lastBackup: (iso) => `Letzte Sicherungsdatei: ${dateTime(iso)}`,
    noBackup:
      'Noch keine Sicherungsdatei. Erstellen Sie eine und bewahren Sie sie dort auf, wo dieser Computer nicht ist.',
    check: {
      title: 'Ist alles heil?',
      help: 'Liest jeden Artikel vom Datenträger: seinen Eintrag, seinen Text und ob die Suche ihn findet.',
      start: 'Bibliothek jetzt prüfen',
      sound: plural({
        one: 'Alles heil: Der # Artikel ist ganz, und die Suche findet ihn.',
        other: 'Alles heil: Alle # Artikel sind ganz, und die Suche findet sie.',
      }),
      damagedRows: plural({
        one: '# Eintrag wurde auf dem Datenträger beschädigt und liegt beiseite. Eine Sicherung wiederherzustellen holt den Artikel zurück.',
        other:
          '# Einträge wurden auf dem Datenträger beschädigt und liegen beiseite. Eine Sicherung wiederherzustellen holt die Artikel zurück.',
      }),
      damagedTexts: plural({
        one: 'Der Text von # Artikel ist beschädigt. Öffnen Sie seine Seite und klicken Sie dort auf Lede: Er wird neu gespeichert.',
        other:
          'Die Texte von # Artikeln sind beschädigt. Öffnen Sie ihre Seiten und klicken Sie dort auf Lede: Sie werden neu gespeichert.',
      }),
      notFound: plural({
        one: '# Artikel wird von der Suche nicht gefunden.',
        other: '# Artikel werden von der Suche nicht gefunden.',
      }),
      repair: 'Suche neu aufbauen',
      repairing: 'Die Suche wird neu aufgebaut… Das geht von selbst weiter, wenn Sie diese Seite verlassen.',
      repaired: 'Die Suche ist neu aufgebaut.',
      failed: 'Die Prüfung hat nicht geklappt. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
    },
  },

  imports: {
    title: 'Import',
    help: 'Bringen Sie Ihre Leseliste mit. Wählen Sie die Datei, die ein anderes Programm Ihnen gegeben hat, oder ziehen Sie sie hierher: Lede erkennt, was es ist. Nichts wird verschickt, und nichts ändert sich, bevor Sie die Zahlen gesehen haben.',
    formats:
      'Pocket, Instapaper, Readwise Reader, Raindrop, Matter, Omnivore, wallabag, Karakeep, Linkwarden, Pinboard, die Lesezeichen eines Browsers, eine Liste von Adressen oder eine Sicherung von Lede.',
    choose: 'Dateien wählen…',
    dropHere: 'Dateien zum Importieren',
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
      notes: 'Notizen in Markdown',
      bookmarks: 'Lesezeichen',
      list: 'Eine Liste von Adressen',
    },
    reading: 'Die Datei wird gelesen…',
    readingFiles: (done, of) => `Datei ${number(done)} von ${number(of)} wird gelesen…`,
    importing: (done, of) => `Wird importiert… ${number(done)} von ${number(of)}`,
    cancel: 'Abbrechen',
    stop: 'Anhalten',
    planTitle: (source, name) => `${source}: ${name}`,
    willBe: {
      added: plural({ one: '# Artikel mit seinem Text', other: '# Artikel mit ihrem Text' }),
      linked: plural({
        one: '# Link, dessen Text kommt, wenn Sie seine Seite öffnen und auf Lede klicken',
        other: '# Links, deren Texte kommen, wenn Sie ihre Seiten öffnen und auf Lede klicken',
      }),
      joined: plural({
        one: '# Artikel, den Sie schon haben, bekommt, was ihm fehlt (Schlagwörter, Notizen, Markierungen…)',
        other:
          '# Artikel, die Sie schon haben, bekommen, was ihnen fehlt (Schlagwörter, Notizen, Markierungen…)',
      }),
      same: plural({
        one: '# Artikel ist genauso in Ihrer Bibliothek',
        other: '# Artikel sind genauso in Ihrer Bibliothek',
      }),
      binned: plural({
        one: '# Artikel liegt im Papierkorb und bleibt dort',
        other: '# Artikel liegen im Papierkorb und bleiben dort',
      }),
    },
    became: {
      added: plural({
        one: '# Artikel mit seinem Text hinzugefügt',
        other: '# Artikel mit ihrem Text hinzugefügt',
      }),
      linked: plural({ one: '# Link hinzugefügt', other: '# Links hinzugefügt' }),
      joined: plural({
        one: '# vorhandener Artikel bekam, was ihm fehlte',
        other: '# vorhandene Artikel bekamen, was ihnen fehlte',
      }),
      same: plural({ one: '# Artikel war schon da', other: '# Artikel waren schon da' }),
      binned: plural({ one: '# Artikel ist im Papierkorb', other: '# Artikel sind im Papierkorb' }),
    },
    twice: plural({
      one: '# Zeile nennt eine Seite, die auch eine andere nennt; daraus wird ein Artikel',
      other: '# Zeilen nennen Seiten, die auch andere nennen; daraus wird je ein Artikel',
    }),
    nothingNew: 'Alles darin ist schon in Ihrer Bibliothek.',
    noStories: 'Keine Zeile darin ergibt einen Artikel.',
    importNow: plural({ one: '# Artikel importieren', other: '# Artikel importieren' }),
    done: 'Importiert.',
    lostTexts: plural({
      one: '# Text in der Datei ließ sich nicht lesen. Sein Artikel ist ein Link.',
      other: '# Texte in der Datei ließen sich nicht lesen. Ihre Artikel sind Links.',
    }),
    broken: plural({ one: '# Zeile wird ausgelassen', other: '# Zeilen werden ausgelassen' }),
    brokenRow: (row, name) => (name ? `Zeile ${number(row)}: ${name}` : `Zeile ${number(row)}`),
    brokenReasons: {
      'no-address': 'hat keine Adresse',
      'not-web': 'führt zu keiner Seite im Web',
      feed: 'kam über einen Feed; Sie haben es nicht gespeichert',
      'not-a-row': 'ist anders geschrieben als der Rest der Datei',
      'too-long': 'ist länger, als eine Adresse sein kann',
      'damaged-file': 'ist eine Datei des Archivs, die sich nicht lesen lässt',
    },
    ignored: plural({ one: '# Datei darin kennt Lede nicht', other: '# Dateien darin kennt Lede nicht' }),
    more: (count) => `und ${number(count)} weitere`,
    saveReport: 'Bericht speichern',
    reportName: 'lede-import.csv',
    reportColumns: {
      file: 'Datei',
      row: 'Zeile',
      title: 'Titel',
      address: 'Adresse',
      became: 'Was daraus wurde',
    },
    reportWords: {
      added: 'mit Text hinzugefügt',
      linked: 'als Link hinzugefügt',
      joined: 'mit einem vorhandenen vereint',
      same: 'war schon da',
      binned: 'ist im Papierkorb',
      waiting: 'nicht erreicht',
    },
    undo: 'Diesen Import rückgängig machen',
    undoOne: (name) => `Import von ${name} rückgängig machen`,
    undoing: (done, of) => `Wird rückgängig gemacht… ${number(done)} von ${number(of)}`,
    undone: plural({
      one: 'Rückgängig gemacht: # Artikel wurde wieder entfernt.',
      other: 'Rückgängig gemacht: # Artikel wurden wieder entfernt.',
    }),
    stayed: plural({
      one: '# Artikel blieb, weil Sie seitdem etwas mit ihm gemacht haben.',
      other: '# Artikel blieben, weil Sie seitdem etwas mit ihnen gemacht haben.',
    }),
    undoFailed:
      'Der Import ließ sich nicht rückgängig machen. Versuchen Sie es noch einmal; nichts wird zweimal zurückgenommen.',
    close: 'Schließen',
    past: 'Importe der letzten 30 Tage',
    pastOne: (source, name, iso) => `${source}: ${name}, ${dateTime(iso)}`,
    pastCount: plural({ one: '# Artikel hinzugefügt', other: '# Artikel hinzugefügt' }),
    cutOff: (done, of) =>
      `Nach ${number(done)} von ${number(of)} abgebrochen. Importieren Sie die Datei noch einmal, um den Rest zu ergänzen; nichts kommt doppelt.`,
    faults: {
      unknown:
        'Lede kennt diese Datei nicht. Wählen Sie die Datei, die der Export des anderen Programms Ihnen gegeben hat, so wie sie ist.',
      empty: 'In dieser Datei ist nichts. Lassen Sie das andere Programm noch einmal exportieren.',
      damaged:
        'Diese Datei ist beschädigt oder abgeschnitten. Nichts wurde geändert. Laden Sie sie noch einmal herunter.',
      'backup-apart':
        'Eine Sicherung von Lede wird aus ihrer ZIP-Datei und allein wiederhergestellt. Nichts wurde geändert. Wählen Sie nur diese Datei.',
      encrypted: 'Diese Datei ist mit einem Passwort verschlossen. Entsperren Sie sie zuerst.',
      'too-large':
        'Diese Datei ist größer als jede Leseliste. Nichts wurde geändert. Ist es ein Archiv, entpacken Sie es und wählen Sie seine Teile.',
      unreadable:
        'Der Browser konnte diese Datei nicht lesen. Kopieren Sie sie auf diesen Computer und wählen Sie sie noch einmal.',
      failed: 'Diese Datei ließ sich nicht lesen. Nichts wurde geändert.',
    },
    stopped: {
      canceled:
        'Abgebrochen. Was schon importiert ist, steht in Ihrer Bibliothek: Machen Sie es rückgängig oder importieren Sie die Datei noch einmal, um den Rest zu ergänzen.',
      quota:
        'Abgebrochen: Der Datenträger ist voll. Schaffen Sie Platz und importieren Sie noch einmal; nichts kommt doppelt.',
      'library-lost':
        'Abgebrochen: Die Bibliothek kam inzwischen beschädigt zurück. Öffnen Sie diese Seite noch einmal.',
      'disk-error':
        'Abgebrochen: In die Bibliothek ließ sich nicht schreiben. Starten Sie den Browser neu und importieren Sie noch einmal; nichts kommt doppelt.',
      'not-trusted': 'Abgebrochen: Etwas in dieser Datei kann Lede nicht behalten.',
      'no-answer':
        'Abgebrochen: Die Bibliothek antwortet nicht. Importieren Sie noch einmal; nichts kommt doppelt.',
      blocked:
        'Abgebrochen: Ein anderes Fenster hält die Bibliothek. Schließen Sie Ihre anderen Lede-Tabs und importieren Sie noch einmal.',
      superseded:
        'Abgebrochen: Lede wurde inzwischen aktualisiert. Öffnen Sie diese Seite noch einmal und importieren Sie noch einmal.',
    },
    linkTitle: 'Der Text ist noch nicht da',
    linkHelp:
      'Das ist ein Link aus einem Import. Öffnen Sie seine Seite und klicken Sie dort auf Lede: Der Artikel füllt sich hier und behält Datum, Schlagwörter und Notizen.',
    openOriginal: 'Seite öffnen',
    linkInList: 'Link: noch ohne Text',
    note: 'Ihre Notiz',
  },
  data: {
    title: 'Ihre Daten',
    used: (bytes) => `${size(bytes)} auf diesem Gerät`,
    lastSnapshot: (iso) => `Letzte automatische Kopie: ${dateTime(iso)}`,
    noSnapshot:
      'Noch keine automatische Kopie. Lede macht die erste bald, nachdem Sie einen Artikel gespeichert haben.',
    backUp: 'Jetzt sichern',
    restore: 'Aus Datei wiederherstellen…',
    help: 'Eine Sicherung ist eine einzige Datei mit allen Artikeln, Markierungen und Einstellungen. Bewahren Sie sie außerhalb des Browsers auf: Was darin ist, geht mit dem Profil des Browsers verloren.',
    writing: (rows) => `Die Sicherung wird geschrieben… ${recordsOf(rows)}`,
    written: (name) => `Ihre Sicherung liegt bei den Downloads: ${name}`,
    notWritten:
      'Die Sicherung ließ sich nicht schreiben. Schaffen Sie etwas Platz auf dem Datenträger und versuchen Sie es noch einmal.',
    reading: (share) => `Die Sicherung wird gelesen… ${percent(share)}`,
    restoring: (share) => `Wird wiederhergestellt… ${percent(share)}`,
    cancel: 'Abbrechen',
    planTitle: (iso) => `Eine Sicherung vom ${dateTime(iso)}`,
    planNothing: 'Alles darin ist schon in Ihrer Bibliothek.',
    stories: {
      new: (count) => `${stories(count)} nicht in Ihrer Bibliothek`,
      'newer-there': (count) => `${stories(count)} neuer in der Sicherung`,
      'newer-here': (count) => `${stories(count)} neuer in Ihrer Bibliothek; dort bleibt alles, wie es ist`,
      same: (count) => `${stories(count)} unverändert`,
    },
    besides: {
      authors: plural({ one: '# Autor', other: '# Autoren' }),
      revisions: plural({ one: '# frühere Fassung', other: '# frühere Fassungen' }),
      highlights: plural({ one: '# Markierung', other: '# Markierungen' }),
      related: plural({ one: '# verwandter Artikel', other: '# verwandte Artikel' }),
    },
    broken: plural({
      one: '# Datensatz ist beschädigt und wird ausgelassen:',
      other: '# Datensätze sind beschädigt und werden ausgelassen:',
    }),
    nameless: 'ohne Namen',
    brokenMore: (count) => `und ${number(count)} weitere`,
    restoreNow: 'Wiederherstellen',
    done: 'Wiederhergestellt.',
    close: 'Schließen',
    faults: {
      'not-a-backup':
        'Das ist keine Sicherung von Lede. Wählen Sie die ZIP-Datei, die „Jetzt sichern“ gemacht hat.',
      damaged:
        'Diese Sicherung ist beschädigt oder abgeschnitten. Nichts wurde geändert. Versuchen Sie eine andere Kopie davon.',
      encrypted:
        'Diese Datei ist mit einem Passwort verschlossen. Entsperren Sie sie zuerst; Sicherungen von Lede haben keines.',
      'too-large': 'Diese Datei ist größer als jede Bibliothek, die Lede fassen kann. Nichts wurde geändert.',
      'newer-version':
        'Diese Sicherung stammt von einem neueren Lede. Aktualisieren Sie Lede und stellen Sie sie dann wieder her.',
      unreadable:
        'Der Browser konnte diese Datei nicht lesen. Kopieren Sie sie auf diesen Computer und wählen Sie sie noch einmal.',
    },
    stopped: {
      canceled:
        'Abgebrochen. Was schon wiederhergestellt ist, steht in Ihrer Bibliothek; ein neuer Versuch ergänzt den Rest.',
      quota:
        'Abgebrochen: Der Datenträger ist voll. Schaffen Sie Platz und stellen Sie noch einmal wieder her; nichts kommt doppelt.',
      'library-lost':
        'Abgebrochen: Die Bibliothek kam inzwischen beschädigt zurück. Öffnen Sie diese Seite noch einmal.',
      'disk-error':
        'Abgebrochen: In die Bibliothek ließ sich nicht schreiben. Prüfen Sie, ob der Datenträger Platz hat, starten Sie den Browser neu und stellen Sie noch einmal wieder her; nichts kommt doppelt.',
      'not-trusted': 'Abgebrochen: Etwas in dieser Sicherung ist nicht so, wie Lede es schreibt.',
      'no-answer':
        'Abgebrochen: Die Bibliothek antwortet nicht. Stellen Sie noch einmal wieder her; nichts kommt doppelt.',
      blocked:
        'Abgebrochen: Ein anderes Fenster hält die Bibliothek. Schließen Sie Ihre anderen Lede-Tabs und stellen Sie noch einmal wieder her.',
      superseded:
        'Abgebrochen: Lede wurde inzwischen aktualisiert. Öffnen Sie diese Seite noch einmal und stellen Sie noch einmal wieder her.',
    },
  },

  export: {
    title: 'Export',
    help: 'Was Sie behalten haben, in Dateien, die andere Programme lesen. Nichts verlässt dieses Gerät.',
    what: 'Was',
    everything: (count) => `Alles: ${stories(count)}`,
    found: (text) => `Suche: ${text}`,
    selected: (count) => `Ausgewählt: ${stories(count)}`,
    pickedTitle: 'Ausgewählte Artikel',
    these: 'Exportieren…',
    format: 'Als',
    formats: {
      backup: 'Sicherung',
      markdown: 'Markdown',
      epub: 'EPUB-Buch',
      csv: 'CSV-Tabelle',
      bookmarks: 'Lesezeichen',
      json: 'JSON',
    },
    formatHelp: {
      backup: 'Eine ZIP-Datei, die Lede ganz zurückholt, mit Texten, Markierungen und Autoren.',
      markdown:
        'Eine ZIP-Datei mit einer Notiz je Artikel, für Obsidian und andere. Markierungen stehen als Zitate am Ende.',
      epub: 'Ein Buch mit allen Texten, für E-Reader. Ohne Bilder: Lede behält nur ihre Adressen.',
      csv: 'Eine Zeile je Artikel, für Tabellen und andere Lesedienste. Ohne die Texte.',
      bookmarks: 'Eine HTML-Datei, die jeder Browser importiert. Nur Adressen, Schlagwörter und Daten.',
      json: 'Alles über jeden Artikel in einer Datei, für Programme.',
    },
    save: 'Datei speichern',
    cancel: 'Abbrechen',
    looking: 'Die Artikel werden herausgesucht…',
    progress: (done, total) => `${number(done)} von ${number(total)} Artikeln`,
    records: recordsOf,
    done: (name) => `Die Datei liegt bei den Downloads: ${name}`,
    withoutText: plural({
      one: '# Artikel hat keinen Text in Ihrer Bibliothek; seine Adresse steht in der Datei.',
      other: '# Artikel haben keinen Text in Ihrer Bibliothek; ihre Adressen stehen in der Datei.',
    }),
    canceled: 'Abgebrochen. Nichts wurde gespeichert.',
    nothing: 'Hier gibt es keinen Artikel zu exportieren.',
    failed:
      'Die Datei ließ sich nicht schreiben. Schaffen Sie etwas Platz auf dem Datenträger und versuchen Sie es noch einmal.',
    library: 'Lede-Bibliothek',
    storyAs: 'Als Datei speichern',
    storyFormats: { markdown: 'Markdown-Datei', epub: 'EPUB-Buch', json: 'JSON-Datei' },
    storySaved: (name) => `Gespeichert: ${name}`,
    storyFailed:
      'Die Datei ließ sich nicht erstellen. Laden Sie den Artikel neu und versuchen Sie es noch einmal.',
    shelves: {
      unread: 'Ungelesen',
      begun: 'Angefangen',
      read: 'Gelesen',
      archived: 'Archiv',
      bin: 'Papierkorb',
    },
    pictureLeftOut: 'Bild, nicht in diesem Buch.',
    noText: 'Der Text dieses Artikels ist nicht in der Bibliothek.',
    cut: 'Die Seite zeigte nur den Anfang dieses Artikels.',
    bookFacts: (count, day) => `${stories(count)} · ${date(day)}`,
    noPictures: 'Bilder sind weggelassen; an ihrer Stelle steht, was sie zeigen, mit Links zu ihnen.',
    contents: 'Inhalt',
    landmarks: 'Stellen im Buch',
    cover: 'Umschlag',
    text: 'Artikel',
    accessibility:
      'Das ganze Buch ist Text mit Überschriften und Inhaltsverzeichnis. Bilder sind weggelassen; ihre Beschreibungen und Unterschriften sind geblieben.',
  },

  alarm: {
    titles: {
      empty: 'Ihre Bibliothek kam leer zurück',
      torn: 'Ein Teil Ihrer Bibliothek fehlt',
      replaced: 'An der Stelle Ihrer Bibliothek steht eine andere',
    },
    help: (count, iso) =>
      `Der Browser hat Dateien davon verloren. ${iso ? `Am ${dateTime(iso)} enthielt sie` : 'Sie enthielt'} ${stories(count)}. Lede schreibt nichts, bis Sie entscheiden, damit nichts schlimmer wird.`,
    unfinished: 'Ihre Artikel sind noch nicht alle zurück.',
    copy: (count, iso) =>
      `Eine Kopie vom ${dateTime(iso)} mit ${plural({ one: '# Artikel', other: '# Artikeln' })(count)}`,
    noCopy:
      'Es gibt keine automatische Kopie. Haben Sie eine Sicherungsdatei, stellen Sie sie unter „Ihre Daten“ wieder her.',
    bringBack: 'Meine Artikel zurückholen',
    goOn: 'Ohne sie weitermachen',
  },

  reader: {
    missingTitle: 'Dieser Artikel ist nicht in Ihrer Bibliothek',
    missingHelp: 'Er wurde gelöscht oder in einem anderen Browser gespeichert.',
  },
};
