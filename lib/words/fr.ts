import type { Words } from './en';
import { phrasing } from './phrasing';

const { number, plural, oneOrMany, percent, names, things, date, dateTime, clock, exactTime, size } =
  phrasing('fr');
const stories = plural({ one: '# article', many: '# d’articles', other: '# articles' });
const recordsOf = plural({
  one: '# enregistrement',
  many: '# d’enregistrements',
  other: '# enregistrements',
});
const daysApart = plural({
  one: 'à # jour d’écart',
  many: 'à # de jours d’écart',
  other: 'à # jours d’écart',
});
const colours = { yellow: 'jaune', green: 'vert', blue: 'bleu', pink: 'rose' };

/** The words in French. A reader is addressed as « vous »; a saved story is an « article ». One file a language, long as it is. */
export const fr: Words = {
  language: 'fr',
  direction: 'ltr',

  extension: {
    name: 'Lede',
    description:
      'L’actualité au calme : un clic montre l’article épuré, le garde sur votre appareil et dit qui l’a écrit.',
    action: 'Lire dans Lede',
    shortcut: 'Lire cette page dans Lede',
  },

  bar: {
    label: 'Lede',
    library: 'Bibliothèque',
    openLibrary: 'Ouvrir votre bibliothèque',
    openInTab: 'Ouvrir dans un onglet',
    original: 'Page d’origine',
    undo: 'Annuler',
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    removed: 'Dans la corbeille',
    saveFailed: 'Non enregistré',
    outline: 'Sommaire',
    appearance: 'Aa',
    appearanceLabel: 'Texte et couleurs',
  },

  appearance: {
    theme: 'Couleurs',
    themes: { auto: 'Automatiques', light: 'Claires', paper: 'Papier', dark: 'Sombres', black: 'Noires' },
    face: 'Police',
    faces: { serif: 'Avec empattements', sans: 'Sans empattements', legible: 'Hyperlegible' },
    size: {
      legend: 'Taille du texte',
      less: 'Texte plus petit',
      more: 'Texte plus grand',
      value: (pixels) => `${pixels} px`,
    },
    lineHeight: {
      legend: 'Interligne',
      less: 'Lignes plus serrées',
      more: 'Lignes plus espacées',
      value: (times) => number(times),
    },
    measure: {
      legend: 'Longueur des lignes',
      less: 'Lignes plus courtes',
      more: 'Lignes plus longues',
      value: (em) => `${em} em`,
    },
    pictures: 'Images',
    pictureChoices: { on: 'Affichées', dimmed: 'Atténuées', off: 'Masquées' },
    justify: 'Texte justifié',
    hyphens: 'Césure des mots',
    reset: 'Réinitialiser',
  },

  share: {
    title: 'Partager',
    copy: 'Copier',
    copyCode: 'Copier le code',
    copied: 'Copié',
    link: 'Lien',
    linkCopied: 'Lien copié.',
    markdown: 'L’article en Markdown',
    markdownCopied: 'Article copié en Markdown.',
    quote: 'Les mots sélectionnés et leur source',
    quoteCopied: 'Citation copiée.',
    nothingSelected: 'Sélectionnez d’abord quelques mots de l’article.',
    refused: 'Le navigateur n’a pas permis la copie. Réessayez.',
  },

  highlights: {
    title: 'Passages',
    count: plural({
      one: '# passage surligné',
      many: '# de passages surlignés',
      other: '# passages surlignés',
    }),
    bar: 'Mots sélectionnés',
    card: 'Passage surligné',
    colour: 'Couleur',
    colours: { yellow: 'Jaune', green: 'Vert', blue: 'Bleu', pink: 'Rose' },
    mark: (colour) => `Surligner en ${colours[colour]}`,
    described: (colour, hasNote) =>
      hasNote ? `surligné en ${colours[colour]}, avec une note` : `surligné en ${colours[colour]}`,
    writeNote: 'Annoter',
    note: 'Votre note',
    notePlaceholder: 'Écrivez une note…',
    writeStoryNote: 'Écrire une note sur l’article',
    copyQuote: 'Copier la citation',
    remove: 'Supprimer',
    removeOne: (quote) => `Supprimer le passage surligné « ${quote.slice(0, 80)} »`,
    removed: 'Surlignage supprimé.',
    failed: 'Non surligné : impossible d’écrire dans la bibliothèque. Réessayez.',
    orphans: 'Ne figure plus dans le texte',
    orphansHelp: 'Ces mots ne figurent pas dans le texte actuel. Vos passages surlignés restent ici.',
    all: 'Tous les passages surlignés',
    help: 'Sélectionnez des mots dans un article et choisissez une couleur. Ce que vous surlignez est gardé ici.',
    none: 'Rien de surligné pour l’instant',
  },

  changes: {
    title: 'Mis à jour',
    updated: (since) => `Modifié depuis que vous l’avez enregistré, le ${date(since)}.`,
    show: 'Modifié depuis l’enregistrement : montrer ce qui a changé',
    head: 'Titre',
    paragraphs: plural({
      one: '# paragraphe modifié',
      many: '# de paragraphes modifiés',
      other: '# paragraphes modifiés',
    }),
    added: 'ajouté :',
    removed: 'retiré :',
  },

  listen: {
    title: 'Écouter',
    previous: 'Précédent',
    previousLabel: 'Paragraphe précédent',
    next: 'Suivant',
    nextLabel: 'Paragraphe suivant',
    pause: 'Pause',
    goOn: 'Reprendre',
    stop: 'Arrêter',
    speed: {
      legend: 'Vitesse',
      less: 'Plus lentement',
      more: 'Plus vite',
      value: (times) => `${number(times)}×`,
    },
    voice: 'Voix',
    voiceName: (name, onDevice) => (onDevice ? name : `${name} (en ligne)`),
    refused: 'Le navigateur attend votre clic pour parler.',
    failed: 'La voix n’a pas répondu. Essayez-en une autre.',
  },

  keys: {
    title: 'Touches',
    close: 'Fermer',
    list: [
      ['j', 'Paragraphe suivant'],
      ['k', 'Paragraphe précédent'],
      ['v', 'Sélectionner un mot de ce paragraphe'],
      ['← →', 'Avec des mots sélectionnés : le mot à gauche, à droite'],
      ['Shift ← →', 'Sélectionner moins, plus'],
      ['h', 'Surligner les mots sélectionnés, ou ce paragraphe'],
      ['c', 'Les surligner et écrire une note'],
      ['C', 'Écrire une note sur tout l’article'],
      ['n', 'Écouter, ou arrêter'],
      ['← →', 'À l’écoute : paragraphe précédent, suivant'],
      ['s', 'Supprimer de la bibliothèque, ou enregistrer de nouveau'],
      ['o', 'Page d’origine'],
      ['l', 'Bibliothèque'],
      ['t', 'Couleurs suivantes'],
      ['+', 'Texte plus grand'],
      ['-', 'Texte plus petit'],
      ['?', 'Cette aide'],
      ['Esc', 'Fermer ce qui est ouvert'],
    ],
  },

  article: {
    reading: 'Lecture de la page…',
    minutes: ({ low, high }) => (low === high ? `${low} min de lecture` : `${low}–${high} min de lecture`),
    date,
    exactTime,
    clock,
    by: 'Par',
    names,
    authors: plural({
      one: 'À propos de l’auteur',
      many: 'À propos des auteurs',
      other: 'À propos des auteurs',
    }),
    more: 'Plus',
    less: 'Moins',
    moreBy: (count, name) => `Encore ${stories(count)} de ${name} dans votre bibliothèque`,
    tags: 'Thèmes',
    related: 'À lire aussi',
    relatedSaved: 'Enregistré',
    relatedRead: 'Lu',
    relatedNew: 'Nouveau',
    showPicture: 'Afficher l’image',
    pictureLost:
      'L’image n’est pas arrivée. Vous êtes peut-être hors ligne, ou elle demande une connexion au site, ou n’existe plus.',
    picture: 'Image',
    enlarge: (shows) => (shows ? `Agrandir : ${shows}` : 'Agrandir l’image'),
    previousPicture: 'Précédente',
    nextPicture: 'Suivante',
    pictureOf: (at, count) => `${at} sur ${count}`,
    footnotes: 'Notes',
    footnote: (label) => `Note ${label}`,
    backToText: (label) => `Retour au texte, à la note ${label}`,
    code: (language) => (language ? `Code, ${language}` : 'Code'),
    table: (heads) => (heads.length ? `Tableau : ${heads.join(', ')}` : 'Tableau'),
    editorNote: 'Note de la rédaction',
    correction: 'Rectificatif',
    question: 'Question',
    cut: 'La page ne montre que le début de cet article. Connectez-vous ou abonnez-vous, puis cliquez à nouveau sur Lede pour lire la suite.',
    doubtful: 'Lede n’est pas sûr que cette page soit un article. Voici ce qu’il a trouvé.',
    leftOut: (all) => `Laissé de côté : ${things(all)}`,
    showLeftOut: 'Montrer ce qui a été laissé de côté',
    keptShare: (share) => `Lede a gardé ${percent(share)} des mots de la page.`,
    leftOutThings: {
      advertisement: plural({ one: '# publicité', many: '# de publicités', other: '# publicités' }),
      comments: plural({
        one: '# espace de commentaires',
        many: '# d’espaces de commentaires',
        other: '# espaces de commentaires',
      }),
      donation: plural({ one: '# appel aux dons', many: '# d’appels aux dons', other: '# appels aux dons' }),
      legal: plural({
        one: '# mention légale',
        many: '# de mentions légales',
        other: '# mentions légales',
      }),
      navigation: plural({ one: '# menu', many: '# de menus', other: '# menus' }),
      newsletter: plural({
        one: '# encart d’infolettre',
        many: '# d’encarts d’infolettre',
        other: '# encarts d’infolettre',
      }),
      other: plural({ one: '# autre chose', many: '# d’autres choses', other: '# autres choses' }),
      paywall: plural({
        one: '# encart d’abonnement',
        many: '# d’encarts d’abonnement',
        other: '# encarts d’abonnement',
      }),
      share: plural({
        one: '# barre de partage',
        many: '# de barres de partage',
        other: '# barres de partage',
      }),
    },
  },

  matches: {
    title: 'Dans votre bibliothèque',
    names: (shared) => `mêmes noms : ${shared.join(', ')}`,
    author: (name) => `même signature : ${name}`,
    words: (shared) => `mêmes mots : ${shared.join(', ')}`,
    days: (count) => (count === 0 ? 'le même jour' : daysApart(count)),
    reasons: (reasons) => {
      const told = reasons.join(' ; ');
      return told.charAt(0).toUpperCase() + told.slice(1);
    },
    copies: 'Le même texte chez :',
  },

  threads: {
    title: 'Fils',
    earlier: plural({
      one: '# article antérieur sur ce sujet',
      many: '# d’articles antérieurs sur ce sujet',
      other: '# articles antérieurs sur ce sujet',
    }),
    others: plural({
      one: '# autre article sur ce sujet',
      many: '# d’autres articles sur ce sujet',
      other: '# autres articles sur ce sujet',
    }),
    notSaved: 'À côté, non enregistré :',
    unnamed: (shared) => shared.join(', '),
    name: 'Nom du fil',
    takeOut: 'N’en fait pas partie',
    takeOutStory: (title) => `« ${title} » n’en fait pas partie`,
    tookOut: (title) => `« ${title} » a été retiré du fil.`,
    addPicked: plural({
      one: 'Ajouter # article choisi',
      many: 'Ajouter # d’articles choisis',
      other: 'Ajouter # articles choisis',
    }),
    emptyTitle: 'Pas encore de fils',
    emptyHelp:
      'Quand vous enregistrez plusieurs articles sur un même événement, Lede les aligne ici. Pour en ajouter un vous-même, choisissez-le d’abord dans la liste.',
  },
  refused: {
    'browser-page': {
      title: 'Pas d’article dans cet onglet',
      help: 'Il est vide, ou c’est une page du navigateur lui-même, qu’aucune extension ne peut lire. Ouvrez un article et cliquez sur Lede depuis sa page.',
    },
    store: {
      title: 'Les navigateurs gardent leurs boutiques d’extensions fermées',
      help: 'Lede ne peut pas lire de pages ici. Ouvrez un article et cliquez sur Lede depuis sa page.',
    },
    'empty-tab': {
      title: 'Rien n’est encore ouvert dans cet onglet',
      help: 'Allez sur un article, puis cliquez sur Lede pour le lire au calme.',
    },
    pdf: {
      title: 'C’est un PDF',
      help: 'Lede lit les pages web. Si l’article a sa propre page, ouvrez-la et cliquez à nouveau.',
    },
    'local-file': {
      title: 'Ce fichier est sur votre disque',
      help: 'Lede lit les pages du web et ne touche pas à vos fichiers. Ouvrez l’article là d’où il vient et cliquez là-bas.',
    },
    'not-a-page': {
      title: 'C’est un fichier, pas une page',
      help: 'Lede lit les pages web. Revenez à l’article et cliquez là-bas.',
    },
    'no-article': {
      title: 'Aucun article trouvé sur cette page',
      help: 'On dirait une page d’accueil ou une liste. Ouvrez l’un de ses articles et cliquez sur Lede.',
    },
    'page-blocked': {
      title: 'Le navigateur n’a pas laissé Lede regarder cette page',
      help: 'Rechargez la page et cliquez à nouveau. Si rien ne change, le navigateur ou la personne qui l’administre ferme ce site aux extensions.',
    },
    'too-large': {
      title: 'Cette page est trop grande pour être lue',
      help: 'Lede s’arrête avant de bloquer votre navigateur. La page d’origine est toujours là.',
    },
    'too-slow': {
      title: 'La lecture de cette page a pris trop de temps',
      help: 'Votre ordinateur est très occupé en ce moment. Cliquez à nouveau dans un instant ; la page elle-même n’est pas trop grande.',
    },
    failed: {
      title: 'Cette page n’a pas pu être lue',
      help: 'Quelque chose y est construit d’une façon que Lede ne comprend pas. Rechargez-la et cliquez à nouveau.',
    },
  },
  slow: {
    title: 'La page est encore occupée ou en cours de chargement',
    help: 'L’article apparaîtra ici dès que la page laissera Lede regarder. Si c’est trop long, lisez ce qui est déjà là.',
  },
  readNow: 'Lire ce qui est là',
  readAnyway: 'Lire quand même',
  keep: 'Garder dans la bibliothèque',

  saveFailed: {
    quota: 'Non enregistré : le disque est plein. Libérez un peu de place, puis cliquez à nouveau.',
    'private-window':
      'Non gardé : c’est une fenêtre privée. Lede n’en laisse aucune trace, sauf si vous le demandez.',
    'not-trusted': 'Non enregistré : la page a changé pendant la lecture. Rechargez-la et cliquez à nouveau.',
    'no-answer': 'Non enregistré : la bibliothèque ne répond pas.',
    'library-lost':
      'Non enregistré : votre bibliothèque est revenue abîmée, et Lede n’écrit rien par-dessus tant que vous n’avez pas fait revenir vos articles.',
    'disk-error':
      'Non enregistré : impossible d’écrire dans la bibliothèque. Vérifiez qu’il reste de la place sur le disque, puis cliquez à nouveau ; si rien ne change, redémarrez le navigateur.',
    blocked:
      'Non enregistré : une autre fenêtre occupe la bibliothèque. Fermez vos autres onglets Lede, puis cliquez à nouveau.',
    superseded: 'Non enregistré : Lede a été mis à jour entre-temps. Fermez ceci et cliquez à nouveau.',
  },

  libraryFailed: {
    failed: {
      title: 'Votre bibliothèque n’a pas pu être ouverte',
      help: 'Redémarrez le navigateur et rouvrez-la ; vos articles restent sur le disque.',
    },
    blocked: {
      title: 'Une autre fenêtre occupe votre bibliothèque',
      help: 'Fermez vos autres onglets Lede. Celui-ci reprendra tout seul.',
    },
    superseded: { title: 'Lede a été mis à jour', help: 'Rechargez cette page pour continuer.' },
    damaged: {
      title: 'Cet article a été abîmé sur le disque',
      help: 'Ouvrez sa page et cliquez sur Lede : il sera enregistré à nouveau.',
    },
  },
  changeFailed: {
    quota: 'Cela n’a pas marché : le disque est plein. Libérez un peu de place, puis réessayez.',
    'disk-error':
      'Cela n’a pas marché : impossible d’écrire dans la bibliothèque. Vérifiez qu’il reste de la place sur le disque, puis réessayez.',
    'no-answer':
      'Cela n’a pas marché : la bibliothèque ne répond pas. Rechargez cette page ; ce qui était commencé reprend de lui-même.',
    blocked:
      'Cela n’a pas marché : une autre fenêtre occupe la bibliothèque. Fermez vos autres onglets Lede, puis réessayez.',
    superseded: 'Cela n’a pas marché : Lede a été mis à jour. Rechargez cette page.',
    'library-lost':
      'Cela n’a pas marché : votre bibliothèque est revenue abîmée, et rien n’est écrit par-dessus. Rechargez cette page.',
  },

  library: {
    title: 'Bibliothèque',
    count: stories,
    loading: 'Ouverture de votre bibliothèque…',
    menu: 'Rayons',
    shelves: {
      all: 'Tous les articles',
      unread: 'Non lus',
      begun: 'Commencés',
      read: 'Lus',
      favourite: 'Favoris',
      archived: 'Archives',
      bin: 'Corbeille',
    },
    authors: 'Auteurs',
    sites: 'Sites web',
    tags: 'Étiquettes',
    allAuthors: 'Tous les auteurs',
    allSites: 'Tous les sites',
    allTags: 'Toutes les étiquettes',
    more: 'Afficher plus',
    list: 'Articles',

    search: 'Chercher dans la bibliothèque',
    searchHint: 'Chercher dans la bibliothèque',
    everywhere: 'Chercher partout',
    hits: (count, isExact) => (isExact ? `Trouvé : ${stories(count)}` : `Environ ${stories(count)}`),
    searchFailed: 'La recherche n’a pas marché. Rechargez cette page et réessayez.',
    cut: '…',

    sort: 'Trier',
    sorts: {
      relevance: 'Les plus pertinents',
      saved: 'Derniers enregistrés',
      'saved-up': 'Premiers enregistrés',
      published: 'Derniers publiés',
      'published-up': 'Premiers publiés',
      opened: 'Derniers lus',
      length: 'Les plus longs',
      'length-up': 'Les plus courts',
    },

    closeStory: 'Fermer',
    wide: 'Pleine fenêtre',

    number,
    pick: (title) => `Choisir « ${title} »`,
    isFavourite: 'Favori',
    betweenNames: ', ',
    actions: {
      favourite: 'Favori',
      archive: 'Archiver',
      read: 'Marquer comme lu',
      tag: 'Étiquette…',
      remove: 'Supprimer',
      restore: 'Restaurer',
      delete: 'Supprimer pour de bon',
    },
    undoActions: {
      favourite: 'Retirer des favoris',
      archive: 'Sortir des archives',
      read: 'Marquer comme non lu',
    },
    actionOn: (action, title) => `${action} : « ${title} »`,

    undo: 'Annuler',
    cancel: 'Arrêter',
    close: 'Fermer',
    working: (done, of) => `${number(done)} articles sur ${number(of)}…`,
    canceled: (done, of) => `Arrêté après ${number(done)} articles sur ${number(of)}.`,
    did: {
      favourite: {
        on: oneOrMany((title) => `« ${title} » est dans vos favoris.`, {
          one: '# article ajouté aux favoris.',
          many: '# d’articles ajoutés aux favoris.',
          other: '# articles ajoutés aux favoris.',
        }),
        off: oneOrMany((title) => `« ${title} » n’est plus dans vos favoris.`, {
          one: '# article retiré des favoris.',
          many: '# d’articles retirés des favoris.',
          other: '# articles retirés des favoris.',
        }),
      },
      archived: {
        on: oneOrMany((title) => `Archivé : « ${title} ».`, {
          one: '# article archivé.',
          many: '# d’articles archivés.',
          other: '# articles archivés.',
        }),
        off: oneOrMany((title) => `Sorti des archives : « ${title} ».`, {
          one: '# article sorti des archives.',
          many: '# d’articles sortis des archives.',
          other: '# articles sortis des archives.',
        }),
      },
      read: {
        on: oneOrMany((title) => `Marqué comme lu : « ${title} ».`, {
          one: '# article marqué comme lu.',
          many: '# d’articles marqués comme lus.',
          other: '# articles marqués comme lus.',
        }),
        off: oneOrMany((title) => `Marqué comme non lu : « ${title} ».`, {
          one: '# article marqué comme non lu.',
          many: '# d’articles marqués comme non lus.',
          other: '# articles marqués comme non lus.',
        }),
      },
      binned: {
        on: oneOrMany((title) => `Supprimé : « ${title} ».`, {
          one: '# article supprimé.',
          many: '# d’articles supprimés.',
          other: '# articles supprimés.',
        }),
        off: oneOrMany((title) => `Restauré : « ${title} ».`, {
          one: '# article restauré.',
          many: '# d’articles restaurés.',
          other: '# articles restaurés.',
        }),
      },
      deleted: oneOrMany((title) => `Supprimé pour de bon : « ${title} ».`, {
        one: '# article supprimé pour de bon.',
        many: '# d’articles supprimés pour de bon.',
        other: '# articles supprimés pour de bon.',
      }),
      tagged: (count, tag) => `Étiquette « ${tag} » ajoutée : ${stories(count)}.`,
      untagged: (count, tag) => `Étiquette « ${tag} » retirée : ${stories(count)}.`,
    },

    picked: plural({
      one: '# article choisi',
      many: '# d’articles choisis',
      other: '# articles choisis',
    }),
    pickAll: plural({
      one: 'Choisir le seul article (#)',
      many: 'Choisir les # d’articles',
      other: 'Choisir les # articles',
    }),
    pickNone: 'Ne rien choisir',
    deleteForGood: plural({
      one: 'Supprimer # article pour de bon ? Son texte, ses passages surlignés et ses notes partent avec lui, sans retour possible.',
      many: 'Supprimer # d’articles pour de bon ? Leurs textes, passages surlignés et notes partent avec eux, sans retour possible.',
      other:
        'Supprimer # articles pour de bon ? Leurs textes, passages surlignés et notes partent avec eux, sans retour possible.',
    }),

    tagOne: (title) => `Étiquettes de « ${title} »`,
    tagMany: plural({
      one: 'Étiquettes de # article',
      many: 'Étiquettes de # d’articles',
      other: 'Étiquettes de # articles',
    }),
    newTag: 'Nouvelle étiquette',
    addTag: 'Ajouter',
    untag: (tag) => `Retirer l’étiquette « ${tag} »`,
    knownTags: 'Vos étiquettes',
    topics: 'Thèmes de la rédaction',
    done: 'Terminé',

    searchHelp: 'Ce qu’on peut chercher',
    searchExamples: [
      { example: 'blé navires', does: 'Les articles avec les deux mots, même en début de mot' },
      { example: '"navires de blé"', does: 'Les mots côte à côte' },
      { example: 'port -tempête', does: 'Avec un mot et sans l’autre' },
      { example: 'author:hugo', does: 'D’un auteur' },
      { example: 'site:courier', does: 'D’un site' },
      { example: 'tag:commerce', does: 'Avec une de vos étiquettes ou un thème de la rédaction' },
      { example: 'is:unread', does: 'Aussi is:reading, is:archived, is:favourite' },
      { example: 'after:2025 before:2026-05', does: 'Publiés, ou à défaut enregistrés, à cette période' },
    ],
    keys: [
      ['/', 'Chercher'],
      ['j k', 'Article suivant, précédent'],
      ['Enter', 'Ouvrir l’article'],
      ['Esc', 'Fermer l’article, ou ne rien choisir'],
      ['x', 'Choisir l’article ; avec Shift, tous jusqu’à lui'],
      ['a', 'Choisir tout dans cette liste ou recherche'],
      ['e', 'Archiver'],
      ['f', 'Favori'],
      ['r', 'Marquer comme lu, ou non lu'],
      ['t', 'Étiquettes'],
      ['Delete', 'Supprimer'],
      ['z', 'Annuler'],
      ['?', 'Cette aide'],
    ],

    span: (first, last) => `Enregistrés du ${date(first)} au ${date(last)}`,
    spanOne: (day) => `Enregistré le ${date(day)}`,
    profile: 'Page de profil',
    samePerson: 'Même personne que…',
    samePersonAs: (name) => `Qui est la même personne que ${name} ?`,
    joined: (name, site) => `Avec les articles de ${name} (${site})`,
    separate: 'Séparer à nouveau',
    separateFrom: (name) => `Séparer à nouveau ${name}`,
    nameAndSite: (name, site) => `${name} (${site})`,
    filter: 'Filtrer',
    noMatch: 'Personne de ce nom.',
    rename: 'Renommer…',
    renameTag: (tag) => `Renommer « ${tag} »`,
    tagName: 'Nom',
    save: 'Enregistrer',
    merge: 'Fusionner',
    mergeWith: (tag) => `L’étiquette « ${tag} » existe déjà. Les deux n’en feront qu’une.`,
    deleteTag: 'Supprimer l’étiquette',
    notDone: 'Cela n’a pas marché. Réessayez.',
    nothingSaved: {
      title: 'Rien d’enregistré pour l’instant',
      steps: [
        'Ouvrez un article d’actualité dans ce navigateur.',
        'Cliquez sur le bouton Lede de la barre d’outils, ou appuyez sur Alt + L.',
        'L’article s’ouvre épuré et reste ici.',
      ],
      help: 'Vous venez de Pocket, d’Instapaper, de Readwise ou d’ailleurs ? Emportez vos articles.',
      import: 'Importer des articles',
      restore: 'Restaurer une sauvegarde',
    },
    empty: {
      unread: {
        title: 'Tout est lu',
        help: 'Les articles enregistrés et pas encore commencés se rangent ici.',
      },
      begun: {
        title: 'Rien de commencé',
        help: 'Un article entamé se range ici, à l’endroit où vous l’avez laissé.',
      },
      read: {
        title: 'Rien de lu jusqu’au bout pour l’instant',
        help: 'Un article vient ici quand vous en avez vu la fin.',
      },
      favourite: {
        title: 'Pas encore de favoris',
        help: 'Appuyez sur f sur un article, ou choisissez Favori, et il se rangera ici.',
      },
      archived: {
        title: 'Les archives sont vides',
        help: 'Appuyez sur e sur un article, ou choisissez Archiver, quand vous en avez fini. La recherche le trouvera toujours.',
      },
      bin: {
        title: 'La corbeille est vide',
        help: 'Les articles supprimés restent ici 30 jours et peuvent être restaurés.',
      },
      other: {
        title: 'Pas d’articles ici',
        help: 'Les articles qui s’y trouvaient ont été supprimés ou renommés.',
      },
    },
    nothingFound: {
      title: (within) => (within ? `Rien trouvé dans « ${within} »` : 'Rien trouvé'),
      help: 'Essayez avec moins de mots, ou juste le début d’un mot.',
    },
    noSuchView: { title: 'Cette page n’existe pas', help: 'Choisissez-en une sur le côté.' },

    finished: 'Lu',
    begun: (share) => `Lu à ${percent(share)}`,
    bylines: (all) => all.join(', '),
    holds: {
      favourites: plural({ one: '# favori', many: '# de favoris', other: '# favoris' }),
      archived: plural({ one: '# archivé', many: '# d’archivés', other: '# archivés' }),
      binned: plural({
        one: '# dans la corbeille',
        many: '# dans la corbeille',
        other: '# dans la corbeille',
      }),
    },
    lastBackup: (iso) => `Dernier fichier de sauvegarde : ${dateTime(iso)}`,
    noBackup:
      'Pas encore de fichier de sauvegarde. Faites-en un et gardez-le ailleurs que sur cet ordinateur.',
    check: {
      title: 'Tout est-il en bon état ?',
      help: 'Lit chaque article sur le disque : sa fiche, son texte, et si la recherche le trouve.',
      start: 'Vérifier la bibliothèque',
      sound: plural({
        one: 'En bon état : # article est entier et la recherche le trouve.',
        many: 'En bon état : # d’articles sont entiers et la recherche les trouve.',
        other: 'En bon état : # articles sont entiers et la recherche les trouve.',
      }),
      damagedRows: plural({
        one: '# fiche a été abîmée sur le disque et mise de côté. Restaurer une sauvegarde fera revenir son article.',
        many: '# de fiches ont été abîmées sur le disque et mises de côté. Restaurer une sauvegarde fera revenir leurs articles.',
        other:
          '# fiches ont été abîmées sur le disque et mises de côté. Restaurer une sauvegarde fera revenir leurs articles.',
      }),
      damagedTexts: plural({
        one: 'Le texte de # article est abîmé. Ouvrez sa page et cliquez sur Lede : il sera enregistré à nouveau.',
        many: 'Les textes de # d’articles sont abîmés. Ouvrez leurs pages et cliquez sur Lede : ils seront enregistrés à nouveau.',
        other:
          'Les textes de # articles sont abîmés. Ouvrez leurs pages et cliquez sur Lede : ils seront enregistrés à nouveau.',
      }),
      notFound: plural({
        one: 'La recherche ne trouve pas # article.',
        many: 'La recherche ne trouve pas # d’articles.',
        other: 'La recherche ne trouve pas # articles.',
      }),
      repair: 'Refaire la recherche',
      repairing: 'La recherche est en train d’être refaite… Cela continue même si vous quittez cette page.',
      repaired: 'La recherche est refaite.',
      failed: 'La vérification n’a pas pu se faire. Rechargez cette page et réessayez.',
    },
  },

  imports: {
    title: 'Importer',
    help: 'Emportez votre liste de lecture. Choisissez le fichier qu’un autre programme vous a donné, ou déposez-le ici : Lede voit ce que c’est. Rien n’est envoyé nulle part, et rien ne change avant que vous ayez vu les chiffres.',
    formats:
      'Pocket, Instapaper, Readwise Reader, Raindrop, Matter, Omnivore, wallabag, Karakeep, Linkwarden, Pinboard, les marque-pages d’un navigateur, une liste d’adresses ou une sauvegarde de Lede.',
    choose: 'Choisir des fichiers…',
    dropHere: 'Fichiers à importer',
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
      notes: 'Notes en Markdown',
      bookmarks: 'Marque-pages',
      list: 'Une liste d’adresses',
    },
    reading: 'Lecture du fichier…',
    readingFiles: (done, of) => `Lecture du fichier ${number(done)} sur ${number(of)}…`,
    importing: (done, of) => `Importation… ${number(done)} sur ${number(of)}`,
    cancel: 'Annuler',
    stop: 'Arrêter',
    planTitle: (source, name) => `${source} : ${name}`,
    willBe: {
      added: plural({
        one: '# article avec son texte',
        many: '# d’articles avec leur texte',
        other: '# articles avec leur texte',
      }),
      linked: plural({
        one: '# lien, dont le texte viendra quand vous ouvrirez sa page et cliquerez sur Lede',
        many: '# de liens, dont les textes viendront quand vous ouvrirez leurs pages et cliquerez sur Lede',
        other: '# liens, dont les textes viendront quand vous ouvrirez leurs pages et cliquerez sur Lede',
      }),
      joined: plural({
        one: '# article que vous avez déjà reçoit ce qui lui manque (étiquettes, notes, passages surlignés…)',
        many: '# d’articles que vous avez déjà reçoivent ce qui leur manque (étiquettes, notes, passages surlignés…)',
        other:
          '# articles que vous avez déjà reçoivent ce qui leur manque (étiquettes, notes, passages surlignés…)',
      }),
      same: plural({
        one: '# article est déjà tel quel dans votre bibliothèque',
        many: '# d’articles sont déjà tels quels dans votre bibliothèque',
        other: '# articles sont déjà tels quels dans votre bibliothèque',
      }),
      binned: plural({
        one: '# article est dans la corbeille et y reste',
        many: '# d’articles sont dans la corbeille et y restent',
        other: '# articles sont dans la corbeille et y restent',
      }),
    },
    became: {
      added: plural({
        one: '# article ajouté avec son texte',
        many: '# d’articles ajoutés avec leur texte',
        other: '# articles ajoutés avec leur texte',
      }),
      linked: plural({ one: '# lien ajouté', many: '# de liens ajoutés', other: '# liens ajoutés' }),
      joined: plural({
        one: '# article que vous aviez a reçu ce qui lui manquait',
        many: '# d’articles que vous aviez ont reçu ce qui leur manquait',
        other: '# articles que vous aviez ont reçu ce qui leur manquait',
      }),
      same: plural({
        one: '# article était déjà là',
        many: '# d’articles étaient déjà là',
        other: '# articles étaient déjà là',
      }),
      binned: plural({
        one: '# article est dans la corbeille',
        many: '# d’articles sont dans la corbeille',
        other: '# articles sont dans la corbeille',
      }),
    },
    twice: plural({
      one: '# ligne désigne une page qu’une autre désigne aussi ; elles ne feront qu’un article',
      many: '# de lignes désignent des pages que d’autres désignent aussi ; elles ne feront qu’un article chacune',
      other:
        '# lignes désignent des pages que d’autres désignent aussi ; elles ne feront qu’un article chacune',
    }),
    nothingNew: 'Tout ce qu’il contient est déjà dans votre bibliothèque.',
    noStories: 'Aucune de ses lignes ne donne un article.',
    importNow: plural({
      one: 'Importer # article',
      many: 'Importer # d’articles',
      other: 'Importer # articles',
    }),
    done: 'Importé.',
    lostTexts: plural({
      one: '# texte du fichier n’a pas pu être lu. Son article est un lien.',
      many: '# de textes du fichier n’ont pas pu être lus. Leurs articles sont des liens.',
      other: '# textes du fichier n’ont pas pu être lus. Leurs articles sont des liens.',
    }),
    broken: plural({
      one: '# ligne est laissée de côté',
      many: '# de lignes sont laissées de côté',
      other: '# lignes sont laissées de côté',
    }),
    brokenRow: (row, name) => (name ? `Ligne ${number(row)} : ${name}` : `Ligne ${number(row)}`),
    brokenReasons: {
      'no-address': 'n’a pas d’adresse',
      'not-web': 'ne mène à aucune page du web',
      feed: 'est venu par un flux ; vous ne l’avez pas enregistré',
      'not-a-row': 'n’est pas écrit comme le reste du fichier',
      'too-long': 'est plus long qu’une adresse ne peut l’être',
      'damaged-file': 'est un fichier de l’archive qui ne peut être lu',
    },
    ignored: plural({
      one: '# fichier qu’il contient est inconnu de Lede',
      many: '# de fichiers qu’il contient sont inconnus de Lede',
      other: '# fichiers qu’il contient sont inconnus de Lede',
    }),
    more: (count) => `et ${number(count)} de plus`,
    saveReport: 'Enregistrer le rapport',
    reportName: 'lede-import.csv',
    reportColumns: {
      file: 'Fichier',
      row: 'Ligne',
      title: 'Titre',
      address: 'Adresse',
      became: 'Ce qu’il en est devenu',
    },
    reportWords: {
      added: 'ajouté avec son texte',
      linked: 'ajouté comme lien',
      joined: 'réuni avec un article présent',
      same: 'était déjà là',
      binned: 'est dans la corbeille',
      waiting: 'pas atteint',
    },
    undo: 'Annuler cette importation',
    undoOne: (name) => `Annuler l’importation de ${name}`,
    undoing: (done, of) => `Annulation… ${number(done)} sur ${number(of)}`,
    undone: plural({
      one: 'Annulé : # article a été retiré.',
      many: 'Annulé : # d’articles ont été retirés.',
      other: 'Annulé : # articles ont été retirés.',
    }),
    stayed: plural({
      one: '# article est resté, car vous en avez fait quelque chose depuis.',
      many: '# d’articles sont restés, car vous en avez fait quelque chose depuis.',
      other: '# articles sont restés, car vous en avez fait quelque chose depuis.',
    }),
    undoFailed: 'L’importation n’a pas pu être annulée. Réessayez ; rien n’est annulé deux fois.',
    close: 'Fermer',
    past: 'Importations des 30 derniers jours',
    pastOne: (source, name, iso) => `${source} : ${name}, ${dateTime(iso)}`,
    pastCount: plural({ one: '# article ajouté', many: '# d’articles ajoutés', other: '# articles ajoutés' }),
    cutOff: (done, of) =>
      `Arrêté après ${number(done)} sur ${number(of)}. Importez à nouveau le fichier pour ajouter le reste ; rien n’est ajouté deux fois.`,
    faults: {
      unknown:
        'Lede ne connaît pas ce fichier. Choisissez le fichier que l’exportation de l’autre programme vous a donné, tel quel.',
      empty: 'Il n’y a rien dans ce fichier. Demandez à nouveau l’exportation à l’autre programme.',
      damaged: 'Ce fichier est abîmé ou incomplet. Rien n’a été changé. Téléchargez-le à nouveau.',
      'backup-apart':
        'Une sauvegarde de Lede se restaure seule, à partir de son fichier zip. Rien n’a été changé. Choisissez seulement ce fichier.',
      encrypted: 'Ce fichier est verrouillé par un mot de passe. Déverrouillez-le d’abord.',
      'too-large':
        'Ce fichier est plus grand que toute liste de lecture. Rien n’a été changé. Si c’est une archive, décompressez-la et choisissez-en les parties.',
      unreadable:
        'Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet ordinateur et choisissez-le à nouveau.',
      failed: 'Ce fichier n’a pas pu être lu. Rien n’a été changé.',
    },
    stopped: {
      canceled:
        'Arrêté. Ce qui est déjà importé est dans votre bibliothèque : annulez-le, ou importez à nouveau le fichier pour ajouter le reste.',
      quota:
        'Arrêté : le disque est plein. Libérez de la place et importez à nouveau ; rien n’est ajouté deux fois.',
      'library-lost': 'Arrêté : la bibliothèque est revenue abîmée entre-temps. Ouvrez cette page à nouveau.',
      'disk-error':
        'Arrêté : impossible d’écrire dans la bibliothèque. Redémarrez le navigateur et importez à nouveau ; rien n’est ajouté deux fois.',
      'not-trusted': 'Arrêté : Lede ne peut pas garder quelque chose de ce fichier.',
      'no-answer':
        'Arrêté : la bibliothèque ne répond pas. Importez à nouveau ; rien n’est ajouté deux fois.',
      blocked:
        'Arrêté : une autre fenêtre occupe la bibliothèque. Fermez vos autres onglets Lede et importez à nouveau.',
      superseded:
        'Arrêté : Lede a été mis à jour entre-temps. Ouvrez cette page à nouveau et importez à nouveau.',
    },
    linkTitle: 'Le texte n’est pas encore là',
    linkHelp:
      'C’est un lien venu d’une importation. Ouvrez sa page et cliquez sur Lede : l’article se remplit ici et garde sa date, ses étiquettes et ses notes.',
    openOriginal: 'Ouvrir la page',
    linkInList: 'Lien : pas encore de texte',
    note: 'Votre note',
  },
  data: {
    title: 'Vos données',
    used: (bytes) => `${size(bytes)} sur cet appareil`,
    lastSnapshot: (iso) => `Dernière copie automatique : ${dateTime(iso)}`,
    noSnapshot:
      'Pas encore de copie automatique. Lede fait la première peu après l’enregistrement d’un article.',
    backUp: 'Sauvegarder maintenant',
    restore: 'Restaurer depuis un fichier…',
    help: 'Une sauvegarde est un seul fichier avec tous les articles, passages surlignés et réglages. Gardez-le hors du navigateur : ce qui est dedans disparaît avec son profil.',
    writing: (rows) => `Écriture de la sauvegarde… ${recordsOf(rows)}`,
    written: (name) => `Votre sauvegarde est dans vos téléchargements : ${name}`,
    notWritten: 'La sauvegarde n’a pas pu être écrite. Libérez un peu de place sur le disque et réessayez.',
    reading: (share) => `Lecture de la sauvegarde… ${percent(share)}`,
    restoring: (share) => `Restauration… ${percent(share)}`,
    cancel: 'Annuler',
    planTitle: (iso) => `Une sauvegarde du ${dateTime(iso)}`,
    planNothing: 'Tout ce qu’elle contient est déjà dans votre bibliothèque.',
    stories: {
      new: (count) => `${stories(count)} : pas dans votre bibliothèque`,
      'newer-there': (count) => `${stories(count)} : version plus récente dans la sauvegarde`,
      'newer-here': (count) => `${stories(count)} : version plus récente dans votre bibliothèque, inchangée`,
      same: (count) => `${stories(count)} : identique des deux côtés`,
    },
    besides: {
      authors: plural({ one: '# auteur', many: '# d’auteurs', other: '# auteurs' }),
      revisions: plural({
        one: '# version antérieure',
        many: '# de versions antérieures',
        other: '# versions antérieures',
      }),
      highlights: plural({
        one: '# passage surligné',
        many: '# de passages surlignés',
        other: '# passages surlignés',
      }),
      related: plural({
        one: '# article lié',
        many: '# d’articles liés',
        other: '# articles liés',
      }),
    },
    broken: plural({
      one: '# enregistrement est abîmé et sera laissé de côté :',
      many: '# d’enregistrements sont abîmés et seront laissés de côté :',
      other: '# enregistrements sont abîmés et seront laissés de côté :',
    }),
    nameless: 'sans nom',
    brokenMore: (count) => `et ${number(count)} de plus`,
    restoreNow: 'Restaurer',
    done: 'Restauré.',
    close: 'Fermer',
    faults: {
      'not-a-backup':
        'Ce n’est pas une sauvegarde de Lede. Choisissez le fichier zip créé par « Sauvegarder maintenant ».',
      damaged: 'Cette sauvegarde est abîmée ou incomplète. Rien n’a été changé. Essayez-en une autre copie.',
      encrypted:
        'Ce fichier est verrouillé par un mot de passe. Déverrouillez-le d’abord ; les sauvegardes de Lede n’en ont pas.',
      'too-large': 'Ce fichier dépasse toute bibliothèque que Lede peut contenir. Rien n’a été changé.',
      'newer-version':
        'Cette sauvegarde vient d’une version plus récente de Lede. Mettez Lede à jour, puis restaurez-la.',
      unreadable:
        'Le navigateur n’a pas pu lire ce fichier. Copiez-le sur cet ordinateur et choisissez-le à nouveau.',
    },
    stopped: {
      canceled:
        'Arrêté. Ce qui est déjà restauré est dans votre bibliothèque ; une nouvelle restauration ajoutera le reste.',
      quota:
        'Arrêté : le disque est plein. Libérez de la place et restaurez à nouveau ; rien n’est ajouté deux fois.',
      'library-lost': 'Arrêté : la bibliothèque est revenue abîmée entre-temps. Ouvrez cette page à nouveau.',
      'disk-error':
        'Arrêté : impossible d’écrire dans la bibliothèque. Vérifiez qu’il reste de la place sur le disque, redémarrez le navigateur et restaurez à nouveau ; rien n’est ajouté deux fois.',
      'not-trusted': 'Arrêté : quelque chose dans cette sauvegarde n’est pas écrit comme Lede l’écrit.',
      'no-answer':
        'Arrêté : la bibliothèque ne répond pas. Restaurez à nouveau ; rien n’est ajouté deux fois.',
      blocked:
        'Arrêté : une autre fenêtre occupe la bibliothèque. Fermez vos autres onglets Lede et restaurez à nouveau.',
      superseded:
        'Arrêté : Lede a été mis à jour entre-temps. Ouvrez cette page à nouveau et restaurez à nouveau.',
    },
  },

  export: {
    title: 'Exporter',
    help: 'Ce que vous avez gardé, dans des fichiers que d’autres programmes lisent. Rien ne quitte cet appareil.',
    what: 'Quoi',
    everything: (count) => `Tout : ${stories(count)}`,
    found: (text) => `Recherche : ${text}`,
    selected: (count) => `Choisis : ${stories(count)}`,
    pickedTitle: 'Articles choisis',
    these: 'Exporter…',
    format: 'Format',
    formats: {
      backup: 'Sauvegarde',
      markdown: 'Markdown',
      epub: 'Livre EPUB',
      csv: 'Tableau CSV',
      bookmarks: 'Marque-pages',
      json: 'JSON',
    },
    formatHelp: {
      backup: 'Un zip que Lede restaure en entier, avec textes, passages surlignés et auteurs.',
      markdown:
        'Un zip avec une note par article, pour Obsidian et d’autres. Les passages surlignés sont cités à la fin.',
      epub: 'Un livre avec tous les textes, pour liseuses. Sans images : Lede n’en garde que les adresses.',
      csv: 'Une ligne par article, pour les tableurs et d’autres services de lecture. Sans les textes.',
      bookmarks: 'Un fichier HTML que tout navigateur importe. Adresses, étiquettes et dates seulement.',
      json: 'Tout sur chaque article dans un seul fichier, pour les programmes.',
    },
    save: 'Enregistrer le fichier',
    cancel: 'Annuler',
    looking: 'Recherche des articles…',
    progress: (done, total) => `${number(done)} sur ${number(total)}`,
    records: recordsOf,
    done: (name) => `Le fichier est dans vos téléchargements : ${name}`,
    withoutText: plural({
      one: '# article n’a pas de texte dans votre bibliothèque ; son adresse est dans le fichier.',
      many: '# d’articles n’ont pas de texte dans votre bibliothèque ; leurs adresses sont dans le fichier.',
      other: '# articles n’ont pas de texte dans votre bibliothèque ; leurs adresses sont dans le fichier.',
    }),
    canceled: 'Arrêté. Rien n’a été enregistré.',
    nothing: 'Il n’y a pas d’article à exporter ici.',
    failed: 'Le fichier n’a pas pu être écrit. Libérez un peu de place sur le disque et réessayez.',
    library: 'Bibliothèque Lede',
    storyAs: 'Enregistrer dans un fichier',
    storyFormats: { markdown: 'Fichier Markdown', epub: 'Livre EPUB', json: 'Fichier JSON' },
    storySaved: (name) => `Enregistré : ${name}`,
    storyFailed: 'Le fichier n’a pas pu être créé. Rechargez l’article et réessayez.',
    shelves: {
      unread: 'Non lus',
      begun: 'Commencés',
      read: 'Lus',
      archived: 'Archives',
      bin: 'Corbeille',
    },
    pictureLeftOut: 'Image, absente de ce livre.',
    noText: 'Le texte de cet article n’est pas dans la bibliothèque.',
    cut: 'La page ne montrait que le début de cet article.',
    bookFacts: (count, day) => `${stories(count)} · ${date(day)}`,
    noPictures: 'Les images sont absentes ; à leur place figure ce qu’elles montrent, avec un lien.',
    contents: 'Sommaire',
    landmarks: 'Repères du livre',
    cover: 'Couverture',
    text: 'Articles',
    accessibility:
      'Tout le livre est du texte, avec des titres et un sommaire. Les images sont absentes ; leurs descriptions et légendes sont gardées.',
  },

  alarm: {
    titles: {
      empty: 'Votre bibliothèque est revenue vide',
      torn: 'Une partie de votre bibliothèque manque',
      replaced: 'Une autre bibliothèque a pris la place de la vôtre',
    },
    help: (count, iso) =>
      `Le navigateur en a perdu des fichiers. ${iso ? `Le ${dateTime(iso)}, elle contenait` : 'Elle contenait'} ${stories(count)}. Lede n’écrit rien tant que vous n’avez pas décidé, pour ne rien aggraver.`,
    unfinished: 'Vos articles ne sont pas encore tous revenus.',
    copy: (count, iso) => `Une copie du ${dateTime(iso)} : ${stories(count)}`,
    noCopy:
      'Il n’y a pas de copie automatique. Si vous avez un fichier de sauvegarde, restaurez-le dans « Vos données ».',
    bringBack: 'Faire revenir mes articles',
    goOn: 'Continuer sans eux',
  },

  reader: {
    missingTitle: 'Cet article n’est pas dans votre bibliothèque',
    missingHelp: 'Il a été supprimé, ou enregistré dans un autre navigateur.',
  },
};
