import type { Words } from './en';
import { phrasing } from './phrasing';

const { number, plural, oneOrMany, percent, names, things, date, dateTime, clock, exactTime, size } =
  phrasing('es');
const stories = plural({ one: '# artículo', many: '# de artículos', other: '# artículos' });
const recordsOf = plural({ one: '# registro', many: '# de registros', other: '# registros' });
const daysApart = plural({
  one: 'a # día de distancia',
  many: 'a # de días de distancia',
  other: 'a # días de distancia',
});
const colours = { yellow: 'amarillo', green: 'verde', blue: 'azul', pink: 'rosa' };

/** The words in Spanish. A reader is addressed as «tú»; a saved story is an «artículo». One file a language, long as it is. */
export const es: Words = {
  language: 'es',
  direction: 'ltr',

  extension: {
    name: 'Lede',
    description:
      'Lee las noticias en paz: un clic muestra el artículo limpio, lo guarda en tu equipo y dice quién lo escribió.',
    action: 'Leer en Lede',
    shortcut: 'Leer esta página en Lede',
  },

  bar: {
    label: 'Lede',
    library: 'Biblioteca',
    openLibrary: 'Abrir tu biblioteca',
    openInTab: 'Abrir en una pestaña',
    original: 'Página original',
    undo: 'Deshacer',
    saving: 'Guardando…',
    saved: 'Guardado',
    removed: 'En la papelera',
    saveFailed: 'No guardado',
    outline: 'Índice',
    appearance: 'Aa',
    appearanceLabel: 'Texto y colores',
  },

  appearance: {
    theme: 'Colores',
    themes: { auto: 'Automáticos', light: 'Claros', paper: 'Papel', dark: 'Oscuros', black: 'Negros' },
    face: 'Letra',
    faces: { serif: 'Con remates', sans: 'Sin remates', legible: 'Hyperlegible' },
    size: {
      legend: 'Tamaño del texto',
      less: 'Texto más pequeño',
      more: 'Texto más grande',
      value: (pixels) => `${pixels} px`,
    },
    lineHeight: {
      legend: 'Interlineado',
      less: 'Líneas más juntas',
      more: 'Líneas más separadas',
      value: (times) => number(times),
    },
    measure: {
      legend: 'Longitud de línea',
      less: 'Líneas más cortas',
      more: 'Líneas más largas',
      value: (em) => `${em} em`,
    },
    pictures: 'Imágenes',
    pictureChoices: { on: 'Visibles', dimmed: 'Atenuadas', off: 'Ocultas' },
    justify: 'Texto justificado',
    hyphens: 'División de palabras',
    reset: 'Restablecer',
  },

  share: {
    title: 'Compartir',
    copy: 'Copiar',
    copyCode: 'Copiar código',
    copied: 'Copiado',
    link: 'Enlace',
    linkCopied: 'Enlace copiado.',
    markdown: 'El artículo en Markdown',
    markdownCopied: 'Artículo copiado en Markdown.',
    quote: 'Las palabras seleccionadas y su fuente',
    quoteCopied: 'Cita copiada.',
    nothingSelected: 'Selecciona primero unas palabras del artículo.',
    refused: 'El navegador no permitió copiar. Inténtalo de nuevo.',
  },

  highlights: {
    title: 'Subrayados',
    count: plural({ one: '# subrayado', many: '# de subrayados', other: '# subrayados' }),
    bar: 'Palabras seleccionadas',
    card: 'Subrayado',
    colour: 'Color',
    colours: { yellow: 'Amarillo', green: 'Verde', blue: 'Azul', pink: 'Rosa' },
    mark: (colour) => `Subrayar en ${colours[colour]}`,
    described: (colour, hasNote) =>
      hasNote ? `subrayado en ${colours[colour]}, con una nota` : `subrayado en ${colours[colour]}`,
    writeNote: 'Nota',
    note: 'Tu nota',
    notePlaceholder: 'Escribe una nota…',
    writeStoryNote: 'Escribir una nota sobre el artículo',
    copyQuote: 'Copiar la cita',
    remove: 'Eliminar',
    removeOne: (quote) => `Eliminar el subrayado «${quote.slice(0, 80)}»`,
    removed: 'Subrayado eliminado.',
    failed: 'No subrayado: no se pudo escribir en la biblioteca. Inténtalo de nuevo.',
    orphans: 'Ya no está en el texto',
    orphansHelp: 'Estas palabras no están en el texto actual. Tus subrayados se conservan aquí.',
    all: 'Todos los subrayados',
    help: 'Selecciona palabras de un artículo y elige un color. Lo que subrayes se guarda aquí.',
    none: 'Aún no hay nada subrayado',
  },

  changes: {
    title: 'Actualizado',
    updated: (since) => `Ha cambiado desde que lo guardaste, el ${date(since)}.`,
    show: 'Ha cambiado desde que lo guardaste: ver los cambios',
    head: 'Titular',
    paragraphs: plural({
      one: '# párrafo cambiado',
      many: '# de párrafos cambiados',
      other: '# párrafos cambiados',
    }),
    added: 'añadido:',
    removed: 'quitado:',
  },

  listen: {
    title: 'Escuchar',
    previous: 'Anterior',
    previousLabel: 'Párrafo anterior',
    next: 'Siguiente',
    nextLabel: 'Párrafo siguiente',
    pause: 'Pausa',
    goOn: 'Seguir',
    stop: 'Parar',
    speed: {
      legend: 'Velocidad',
      less: 'Más despacio',
      more: 'Más deprisa',
      value: (times) => `${number(times)}×`,
    },
    voice: 'Voz',
    voiceName: (name, onDevice) => (onDevice ? name : `${name} (en línea)`),
    refused: 'El navegador espera tu clic para hablar.',
    failed: 'La voz no respondió. Prueba con otra.',
  },

  keys: {
    title: 'Teclas',
    close: 'Cerrar',
    list: [
      ['j', 'Párrafo siguiente'],
      ['k', 'Párrafo anterior'],
      ['v', 'Seleccionar una palabra de este párrafo'],
      ['← →', 'Con palabras seleccionadas: la palabra a la izquierda, a la derecha'],
      ['Shift ← →', 'Seleccionar menos, más'],
      ['h', 'Subrayar las palabras seleccionadas o este párrafo'],
      ['c', 'Subrayarlas y escribir una nota'],
      ['C', 'Escribir una nota sobre todo el artículo'],
      ['n', 'Escuchar, o dejar de escuchar'],
      ['← →', 'Al escuchar: párrafo anterior, siguiente'],
      ['s', 'Eliminar de la biblioteca, o volver a guardar'],
      ['o', 'Página original'],
      ['l', 'Biblioteca'],
      ['t', 'Colores siguientes'],
      ['+', 'Texto más grande'],
      ['-', 'Texto más pequeño'],
      ['?', 'Esta ayuda'],
      ['Esc', 'Cerrar lo que esté abierto'],
    ],
  },

  article: {
    reading: 'Leyendo la página…',
    minutes: ({ low, high }) => (low === high ? `${low} min de lectura` : `${low}–${high} min de lectura`),
    date,
    exactTime,
    clock,
    by: 'Por',
    names,
    authors: plural({ one: 'Sobre el autor', many: 'Sobre los autores', other: 'Sobre los autores' }),
    more: 'Más',
    less: 'Menos',
    moreBy: (count, name) => `${stories(count)} más de ${name} en tu biblioteca`,
    tags: 'Temas',
    related: 'Artículos relacionados',
    relatedSaved: 'Guardado',
    relatedRead: 'Leído',
    relatedNew: 'Nuevo',
    showPicture: 'Mostrar la imagen',
    pictureLost:
      'La imagen no llegó. Puede que no haya conexión, que pida iniciar sesión o que ya no exista.',
    picture: 'Imagen',
    enlarge: (shows) => (shows ? `Ampliar: ${shows}` : 'Ampliar la imagen'),
    previousPicture: 'Anterior',
    nextPicture: 'Siguiente',
    pictureOf: (at, count) => `${at} de ${count}`,
    footnotes: 'Notas',
    footnote: (label) => `Nota ${label}`,
    backToText: (label) => `Volver al texto, a la nota ${label}`,
    code: (language) => (language ? `Código, ${language}` : 'Código'),
    table: (heads) => (heads.length ? `Tabla: ${heads.join(', ')}` : 'Tabla'),
    editorNote: 'Nota de la redacción',
    correction: 'Corrección',
    question: 'Pregunta',
    cut: 'La página solo muestra el principio de este artículo. Inicia sesión o suscríbete allí y vuelve a hacer clic en Lede para seguir leyendo.',
    doubtful: 'Lede no está seguro de que esta página sea un artículo. Esto es lo que encontró.',
    leftOut: (all) => `Fuera quedó: ${things(all)}`,
    showLeftOut: 'Ver lo que quedó fuera',
    keptShare: (share) => `Lede conservó el ${percent(share)} de las palabras de la página.`,
    leftOutThings: {
      advertisement: plural({ one: '# anuncio', many: '# de anuncios', other: '# anuncios' }),
      comments: plural({
        one: '# caja de comentarios',
        many: '# de cajas de comentarios',
        other: '# cajas de comentarios',
      }),
      donation: plural({
        one: '# petición de donativo',
        many: '# de peticiones de donativo',
        other: '# peticiones de donativo',
      }),
      legal: plural({ one: '# aviso legal', many: '# de avisos legales', other: '# avisos legales' }),
      navigation: plural({ one: '# menú', many: '# de menús', other: '# menús' }),
      newsletter: plural({
        one: '# caja de boletín',
        many: '# de cajas de boletín',
        other: '# cajas de boletín',
      }),
      other: plural({ one: '# cosa más', many: '# de cosas más', other: '# cosas más' }),
      paywall: plural({
        one: '# caja de suscripción',
        many: '# de cajas de suscripción',
        other: '# cajas de suscripción',
      }),
      share: plural({
        one: '# barra para compartir',
        many: '# de barras para compartir',
        other: '# barras para compartir',
      }),
    },
  },

  matches: {
    title: 'De tu biblioteca',
    names: (shared) => `los mismos nombres: ${shared.join(', ')}`,
    author: (name) => `la misma firma: ${name}`,
    words: (shared) => `las mismas palabras: ${shared.join(', ')}`,
    days: (count) => (count === 0 ? 'el mismo día' : daysApart(count)),
    reasons: (reasons) => {
      const told = reasons.join('; ');
      return told.charAt(0).toUpperCase() + told.slice(1);
    },
    copies: 'El mismo texto en:',
  },

  threads: {
    title: 'Hilos',
    earlier: plural({
      one: '# artículo anterior sobre esto',
      many: '# de artículos anteriores sobre esto',
      other: '# artículos anteriores sobre esto',
    }),
    others: plural({
      one: '# artículo más sobre esto',
      many: '# de artículos más sobre esto',
      other: '# artículos más sobre esto',
    }),
    notSaved: 'Al lado, sin guardar:',
    unnamed: (shared) => shared.join(', '),
    name: 'Nombre del hilo',
    takeOut: 'No es parte de esto',
    takeOutStory: (title) => `«${title}» no es parte de esto`,
    tookOut: (title) => `«${title}» se sacó del hilo.`,
    addPicked: plural({
      one: 'Añadir # artículo elegido',
      many: 'Añadir # de artículos elegidos',
      other: 'Añadir # artículos elegidos',
    }),
    emptyTitle: 'Aún no hay hilos',
    emptyHelp:
      'Cuando guardas varios artículos sobre un mismo suceso, Lede los pone aquí en fila. Para añadir uno tú, elígelo primero en la lista.',
  },
  refused: {
    'browser-page': {
      title: 'No hay ningún artículo en esta pestaña',
      help: 'Está vacía o es una página del propio navegador, que ninguna extensión puede leer. Abre una noticia y haz clic en Lede allí.',
    },
    store: {
      title: 'Los navegadores mantienen cerradas sus tiendas de extensiones',
      help: 'Lede no puede leer páginas aquí. Abre una noticia y haz clic en Lede allí.',
    },
    'empty-tab': {
      title: 'Aún no hay nada abierto en esta pestaña',
      help: 'Ve a una noticia y haz clic en Lede para leerla en paz.',
    },
    pdf: {
      title: 'Esto es un PDF',
      help: 'Lede lee páginas web. Si el artículo tiene página propia, ábrela y haz clic otra vez.',
    },
    'local-file': {
      title: 'Este archivo está en tu disco',
      help: 'Lede lee páginas de la web y no toca tus archivos. Abre el artículo donde se publicó y haz clic allí.',
    },
    'not-a-page': {
      title: 'Esto es un archivo, no una página',
      help: 'Lede lee páginas web. Vuelve al artículo y haz clic allí.',
    },
    'no-article': {
      title: 'No se encontró ningún artículo en esta página',
      help: 'Parece una portada o una lista. Abre uno de sus artículos y haz clic en Lede allí.',
    },
    'page-blocked': {
      title: 'El navegador no dejó que Lede mirara esta página',
      help: 'Recarga la página y haz clic otra vez. Si sigue igual, el navegador o quien lo administra cierra este sitio a las extensiones.',
    },
    'too-large': {
      title: 'Esta página es demasiado grande para leerla',
      help: 'Lede se detiene antes de bloquear tu navegador. La página original sigue ahí.',
    },
    'too-slow': {
      title: 'Leer esta página llevó demasiado tiempo',
      help: 'Tu ordenador está muy ocupado ahora mismo. Haz clic otra vez dentro de un momento; la página en sí no es demasiado grande.',
    },
    failed: {
      title: 'Esta página no se pudo leer',
      help: 'Hay algo en ella construido de un modo que Lede no entiende. Recárgala y haz clic otra vez.',
    },
  },
  slow: {
    title: 'La página sigue ocupada o cargando',
    help: 'El artículo aparecerá aquí en cuanto la página deje mirar a Lede. Si tarda demasiado, lee lo que ya hay.',
  },
  readNow: 'Leer lo que hay',
  readAnyway: 'Leer de todos modos',
  keep: 'Guardar en la biblioteca',

  saveFailed: {
    quota: 'No guardado: el disco está lleno. Haz algo de sitio y haz clic otra vez.',
    'private-window':
      'No guardado: esta es una ventana privada. Lede no deja rastro de ella si no se lo pides.',
    'not-trusted': 'No guardado: la página cambió durante la lectura. Recárgala y haz clic otra vez.',
    'no-answer': 'No guardado: la biblioteca no responde.',
    'library-lost':
      'No guardado: tu biblioteca volvió dañada, y Lede no escribe nada encima hasta que recuperes tus artículos.',
    'disk-error':
      'No guardado: no se pudo escribir en la biblioteca. Comprueba que quede sitio en el disco y haz clic otra vez; si sigue igual, reinicia el navegador.',
    blocked:
      'No guardado: otra ventana tiene ocupada la biblioteca. Cierra tus otras pestañas de Lede y haz clic otra vez.',
    superseded: 'No guardado: Lede se actualizó mientras tanto. Cierra esto y haz clic otra vez.',
  },

  libraryFailed: {
    failed: {
      title: 'Tu biblioteca no se pudo abrir',
      help: 'Reinicia el navegador y vuelve a abrirla; tus artículos siguen en el disco.',
    },
    blocked: {
      title: 'Otra ventana tiene ocupada tu biblioteca',
      help: 'Cierra tus otras pestañas de Lede. Esta seguirá sola.',
    },
    superseded: { title: 'Lede se actualizó', help: 'Recarga esta página para seguir.' },
    damaged: {
      title: 'Este artículo se dañó en el disco',
      help: 'Abre su página y haz clic en Lede: se guardará de nuevo.',
    },
  },
  changeFailed: {
    quota: 'No funcionó: el disco está lleno. Haz algo de sitio e inténtalo de nuevo.',
    'disk-error':
      'No funcionó: no se pudo escribir en la biblioteca. Comprueba que quede sitio en el disco e inténtalo de nuevo.',
    'no-answer': 'No funcionó: la biblioteca no responde. Recarga esta página; lo empezado sigue solo.',
    blocked:
      'No funcionó: otra ventana tiene ocupada la biblioteca. Cierra tus otras pestañas de Lede e inténtalo de nuevo.',
    superseded: 'No funcionó: Lede se actualizó. Recarga esta página.',
    'library-lost':
      'No funcionó: tu biblioteca volvió dañada y no se escribe nada encima. Recarga esta página.',
  },

  library: {
    title: 'Biblioteca',
    count: stories,
    loading: 'Abriendo tu biblioteca…',
    menu: 'Estantes',
    shelves: {
      all: 'Todos los artículos',
      unread: 'Sin leer',
      begun: 'Empezados',
      read: 'Leídos',
      favourite: 'Favoritos',
      archived: 'Archivo',
      bin: 'Papelera',
    },
    authors: 'Autores',
    sites: 'Sitios',
    tags: 'Etiquetas',
    allAuthors: 'Todos los autores',
    allSites: 'Todos los sitios',
    allTags: 'Todas las etiquetas',
    more: 'Mostrar más',
    list: 'Artículos',

    search: 'Buscar en tu biblioteca',
    searchHint: 'Buscar en tu biblioteca',
    everywhere: 'Buscar en todo',
    hits: (count, isExact) => (isExact ? `Encontrado: ${stories(count)}` : `Unos ${stories(count)}`),
    searchFailed: 'La búsqueda no funcionó. Recarga esta página e inténtalo de nuevo.',
    cut: '…',

    sort: 'Ordenar',
    sorts: {
      relevance: 'Más relevantes',
      saved: 'Guardados: recientes primero',
      'saved-up': 'Guardados: antiguos primero',
      published: 'Publicados: recientes primero',
      'published-up': 'Publicados: antiguos primero',
      opened: 'Últimos leídos',
      length: 'Más largos',
      'length-up': 'Más cortos',
    },

    closeStory: 'Cerrar',
    wide: 'Toda la ventana',

    number,
    pick: (title) => `Elegir «${title}»`,
    isFavourite: 'Favorito',
    betweenNames: ', ',
    actions: {
      favourite: 'Favorito',
      archive: 'Archivar',
      read: 'Marcar como leído',
      tag: 'Etiqueta…',
      remove: 'Eliminar',
      restore: 'Restaurar',
      delete: 'Eliminar para siempre',
    },
    undoActions: {
      favourite: 'Quitar de favoritos',
      archive: 'Sacar del archivo',
      read: 'Marcar como no leído',
    },
    actionOn: (action, title) => `${action}: «${title}»`,

    undo: 'Deshacer',
    cancel: 'Parar',
    close: 'Cerrar',
    working: (done, of) => `${number(done)} de ${number(of)} artículos…`,
    canceled: (done, of) => `Se paró tras ${number(done)} de ${number(of)} artículos.`,
    did: {
      favourite: {
        on: oneOrMany((title) => `«${title}» está en tus favoritos.`, {
          one: '# artículo añadido a favoritos.',
          many: '# de artículos añadidos a favoritos.',
          other: '# artículos añadidos a favoritos.',
        }),
        off: oneOrMany((title) => `«${title}» ya no está en tus favoritos.`, {
          one: '# artículo quitado de favoritos.',
          many: '# de artículos quitados de favoritos.',
          other: '# artículos quitados de favoritos.',
        }),
      },
      archived: {
        on: oneOrMany((title) => `Archivado: «${title}».`, {
          one: '# artículo archivado.',
          many: '# de artículos archivados.',
          other: '# artículos archivados.',
        }),
        off: oneOrMany((title) => `Sacado del archivo: «${title}».`, {
          one: '# artículo sacado del archivo.',
          many: '# de artículos sacados del archivo.',
          other: '# artículos sacados del archivo.',
        }),
      },
      read: {
        on: oneOrMany((title) => `Marcado como leído: «${title}».`, {
          one: '# artículo marcado como leído.',
          many: '# de artículos marcados como leídos.',
          other: '# artículos marcados como leídos.',
        }),
        off: oneOrMany((title) => `Marcado como no leído: «${title}».`, {
          one: '# artículo marcado como no leído.',
          many: '# de artículos marcados como no leídos.',
          other: '# artículos marcados como no leídos.',
        }),
      },
      binned: {
        on: oneOrMany((title) => `Eliminado: «${title}».`, {
          one: '# artículo eliminado.',
          many: '# de artículos eliminados.',
          other: '# artículos eliminados.',
        }),
        off: oneOrMany((title) => `Restaurado: «${title}».`, {
          one: '# artículo restaurado.',
          many: '# de artículos restaurados.',
          other: '# artículos restaurados.',
        }),
      },
      deleted: oneOrMany((title) => `Eliminado para siempre: «${title}».`, {
        one: '# artículo eliminado para siempre.',
        many: '# de artículos eliminados para siempre.',
        other: '# artículos eliminados para siempre.',
      }),
      tagged: (count, tag) => `Etiqueta «${tag}» puesta: ${stories(count)}.`,
      untagged: (count, tag) => `Etiqueta «${tag}» quitada: ${stories(count)}.`,
    },

    picked: plural({
      one: '# artículo elegido',
      many: '# de artículos elegidos',
      other: '# artículos elegidos',
    }),
    pickAll: plural({
      one: 'Elegir el único artículo (#)',
      many: 'Elegir los # de artículos',
      other: 'Elegir los # artículos',
    }),
    pickNone: 'No elegir ninguno',
    deleteForGood: plural({
      one: '¿Eliminar # artículo para siempre? Su texto, sus subrayados y sus notas se van con él y no se pueden recuperar.',
      many: '¿Eliminar # de artículos para siempre? Sus textos, subrayados y notas se van con ellos y no se pueden recuperar.',
      other:
        '¿Eliminar # artículos para siempre? Sus textos, subrayados y notas se van con ellos y no se pueden recuperar.',
    }),

    tagOne: (title) => `Etiquetas de «${title}»`,
    tagMany: plural({
      one: 'Etiquetas de # artículo',
      many: 'Etiquetas de # de artículos',
      other: 'Etiquetas de # artículos',
    }),
    newTag: 'Nueva etiqueta',
    addTag: 'Añadir',
    untag: (tag) => `Quitar la etiqueta «${tag}»`,
    knownTags: 'Tus etiquetas',
    topics: 'Temas del medio',
    done: 'Listo',

    searchHelp: 'Qué se puede buscar',
    searchExamples: [
      { example: 'barcos grano', does: 'Artículos con las dos palabras, también como comienzos de palabra' },
      { example: '"barcos de grano"', does: 'Las palabras seguidas' },
      { example: 'puerto -tormenta', does: 'Con una palabra y sin la otra' },
      { example: 'author:galdós', does: 'De un autor' },
      { example: 'site:courier', does: 'De un sitio' },
      { example: 'tag:comercio', does: 'Con una de tus etiquetas o un tema del medio' },
      { example: 'is:unread', does: 'También is:reading, is:archived, is:favourite' },
      { example: 'after:2025 before:2026-05', does: 'Publicados, o si no guardados, en ese tiempo' },
    ],
    keys: [
      ['/', 'Buscar'],
      ['j k', 'Artículo siguiente, anterior'],
      ['Enter', 'Abrir el artículo'],
      ['Esc', 'Cerrar el artículo, o no elegir ninguno'],
      ['x', 'Elegir el artículo; con Shift, todos hasta él'],
      ['a', 'Elegir todo en esta lista o búsqueda'],
      ['e', 'Archivar'],
      ['f', 'Favorito'],
      ['r', 'Marcar como leído, o no leído'],
      ['t', 'Etiquetas'],
      ['Delete', 'Eliminar'],
      ['z', 'Deshacer'],
      ['?', 'Esta ayuda'],
    ],

    span: (first, last) => `Guardados del ${date(first)} al ${date(last)}`,
    spanOne: (day) => `Guardado el ${date(day)}`,
    profile: 'Página de perfil',
    samePerson: 'Es la misma persona que…',
    samePersonAs: (name) => `¿Quién es la misma persona que ${name}?`,
    joined: (name, site) => `Con los artículos de ${name} (${site})`,
    separate: 'Volver a separar',
    separateFrom: (name) => `Volver a separar a ${name}`,
    nameAndSite: (name, site) => `${name} (${site})`,
    filter: 'Filtrar',
    noMatch: 'Nadie con ese nombre.',
    rename: 'Cambiar el nombre…',
    renameTag: (tag) => `Cambiar el nombre de «${tag}»`,
    tagName: 'Nombre',
    save: 'Guardar',
    merge: 'Unir',
    mergeWith: (tag) => `Ya hay una etiqueta «${tag}». Las dos serán una.`,
    deleteTag: 'Eliminar la etiqueta',
    notDone: 'No funcionó. Inténtalo de nuevo.',
    nothingSaved: {
      title: 'Aún no hay nada guardado',
      steps: [
        'Abre una noticia en este navegador.',
        'Haz clic en el botón de Lede de la barra de herramientas o pulsa Alt + L.',
        'El artículo se abre limpio y se queda aquí.',
      ],
      help: '¿Vienes de Pocket, Instapaper, Readwise u otro lector? Tráete tus artículos.',
      import: 'Importar artículos',
      restore: 'Restaurar una copia de seguridad',
    },
    empty: {
      unread: { title: 'Todo leído', help: 'Aquí están los artículos guardados que aún no has empezado.' },
      begun: {
        title: 'Nada empezado',
        help: 'Un artículo empezado está aquí, en el lugar donde lo dejaste.',
      },
      read: {
        title: 'Aún no has leído nada hasta el final',
        help: 'Un artículo pasa aquí cuando has visto su final.',
      },
      favourite: {
        title: 'Aún no hay favoritos',
        help: 'Pulsa f en un artículo, o elige Favorito, y estará aquí.',
      },
      archived: {
        title: 'El archivo está vacío',
        help: 'Pulsa e en un artículo, o elige Archivar, cuando hayas terminado con él. La búsqueda lo seguirá encontrando.',
      },
      bin: {
        title: 'La papelera está vacía',
        help: 'Los artículos eliminados se quedan aquí 30 días y se pueden restaurar.',
      },
      other: {
        title: 'No hay artículos aquí',
        help: 'Los artículos que estaban aquí se eliminaron o cambiaron de nombre.',
      },
    },
    nothingFound: {
      title: (within) => (within ? `No se encontró nada en «${within}»` : 'No se encontró nada'),
      help: 'Prueba con menos palabras, o solo con el comienzo de una.',
    },
    noSuchView: { title: 'Esa página no existe', help: 'Elige una del lateral.' },

    finished: 'Leído',
    begun: (share) => `Leído el ${percent(share)}`,
    bylines: (all) => all.join(', '),
    holds: {
      favourites: plural({ one: '# favorito', many: '# de favoritos', other: '# favoritos' }),
      archived: plural({ one: '# en el archivo', many: '# en el archivo', other: '# en el archivo' }),
      binned: plural({ one: '# en la papelera', many: '# en la papelera', other: '# en la papelera' }),
    },
    lastBackup: (iso) => `Último archivo de copia: ${dateTime(iso)}`,
    noBackup: 'Aún no hay archivo de copia. Haz uno y guárdalo donde no esté este ordenador.',
    check: {
      title: '¿Está todo en orden?',
      help: 'Lee cada artículo del disco: su ficha, su texto y si la búsqueda lo encuentra.',
      start: 'Comprobar la biblioteca',
      sound: plural({
        one: 'En orden: # artículo está entero y la búsqueda lo encuentra.',
        many: 'En orden: # de artículos están enteros y la búsqueda los encuentra.',
        other: 'En orden: # artículos están enteros y la búsqueda los encuentra.',
      }),
      damagedRows: plural({
        one: '# ficha se dañó en el disco y está apartada. Restaurar una copia recupera su artículo.',
        many: '# de fichas se dañaron en el disco y están apartadas. Restaurar una copia recupera sus artículos.',
        other:
          '# fichas se dañaron en el disco y están apartadas. Restaurar una copia recupera sus artículos.',
      }),
      damagedTexts: plural({
        one: 'El texto de # artículo está dañado. Abre su página y haz clic en Lede: se guardará de nuevo.',
        many: 'Los textos de # de artículos están dañados. Abre sus páginas y haz clic en Lede: se guardarán de nuevo.',
        other:
          'Los textos de # artículos están dañados. Abre sus páginas y haz clic en Lede: se guardarán de nuevo.',
      }),
      notFound: plural({
        one: 'La búsqueda no encuentra # artículo.',
        many: 'La búsqueda no encuentra # de artículos.',
        other: 'La búsqueda no encuentra # artículos.',
      }),
      repair: 'Rehacer la búsqueda',
      repairing: 'Rehaciendo la búsqueda… Sigue sola aunque salgas de esta página.',
      repaired: 'La búsqueda está rehecha.',
      failed: 'No se pudo hacer la comprobación. Recarga esta página e inténtalo de nuevo.',
    },
  },

  imports: {
    title: 'Importar',
    help: 'Tráete tu lista de lectura. Elige el archivo que te dio otro programa, o suéltalo aquí: Lede ve qué es. No se envía nada a ninguna parte, y nada cambia antes de que hayas visto los números.',
    formats:
      'Pocket, Instapaper, Readwise Reader, Raindrop, Matter, Omnivore, wallabag, Karakeep, Linkwarden, Pinboard, los marcadores de un navegador, una lista de direcciones o una copia de seguridad de Lede.',
    choose: 'Elegir archivos…',
    dropHere: 'Archivos para importar',
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
      notes: 'Notas en Markdown',
      bookmarks: 'Marcadores',
      list: 'Una lista de direcciones',
    },
    reading: 'Leyendo el archivo…',
    readingFiles: (done, of) => `Leyendo el archivo ${number(done)} de ${number(of)}…`,
    importing: (done, of) => `Importando… ${number(done)} de ${number(of)}`,
    cancel: 'Cancelar',
    stop: 'Parar',
    planTitle: (source, name) => `${source}: ${name}`,
    willBe: {
      added: plural({
        one: '# artículo con su texto',
        many: '# de artículos con su texto',
        other: '# artículos con su texto',
      }),
      linked: plural({
        one: '# enlace, cuyo texto llega cuando abras su página y hagas clic en Lede',
        many: '# de enlaces, cuyos textos llegan cuando abras sus páginas y hagas clic en Lede',
        other: '# enlaces, cuyos textos llegan cuando abras sus páginas y hagas clic en Lede',
      }),
      joined: plural({
        one: '# artículo que ya tienes recibe lo que le falta (etiquetas, notas, subrayados…)',
        many: '# de artículos que ya tienes reciben lo que les falta (etiquetas, notas, subrayados…)',
        other: '# artículos que ya tienes reciben lo que les falta (etiquetas, notas, subrayados…)',
      }),
      same: plural({
        one: '# artículo ya está tal cual en tu biblioteca',
        many: '# de artículos ya están tal cual en tu biblioteca',
        other: '# artículos ya están tal cual en tu biblioteca',
      }),
      binned: plural({
        one: '# artículo está en la papelera y ahí se queda',
        many: '# de artículos están en la papelera y ahí se quedan',
        other: '# artículos están en la papelera y ahí se quedan',
      }),
    },
    became: {
      added: plural({
        one: '# artículo añadido con su texto',
        many: '# de artículos añadidos con su texto',
        other: '# artículos añadidos con su texto',
      }),
      linked: plural({ one: '# enlace añadido', many: '# de enlaces añadidos', other: '# enlaces añadidos' }),
      joined: plural({
        one: '# artículo que tenías recibió lo que le faltaba',
        many: '# de artículos que tenías recibieron lo que les faltaba',
        other: '# artículos que tenías recibieron lo que les faltaba',
      }),
      same: plural({
        one: '# artículo ya estaba',
        many: '# de artículos ya estaban',
        other: '# artículos ya estaban',
      }),
      binned: plural({
        one: '# artículo está en la papelera',
        many: '# de artículos están en la papelera',
        other: '# artículos están en la papelera',
      }),
    },
    twice: plural({
      one: '# fila nombra una página que otra también nombra; serán un solo artículo',
      many: '# de filas nombran páginas que otras también nombran; serán un solo artículo cada una',
      other: '# filas nombran páginas que otras también nombran; serán un solo artículo cada una',
    }),
    nothingNew: 'Todo lo que contiene ya está en tu biblioteca.',
    noStories: 'Ninguna de sus filas da un artículo.',
    importNow: plural({
      one: 'Importar # artículo',
      many: 'Importar # de artículos',
      other: 'Importar # artículos',
    }),
    done: 'Importado.',
    lostTexts: plural({
      one: '# texto del archivo no se pudo leer. Su artículo es un enlace.',
      many: '# de textos del archivo no se pudieron leer. Sus artículos son enlaces.',
      other: '# textos del archivo no se pudieron leer. Sus artículos son enlaces.',
    }),
    broken: plural({
      one: '# fila se deja fuera',
      many: '# de filas se dejan fuera',
      other: '# filas se dejan fuera',
    }),
    brokenRow: (row, name) => (name ? `Fila ${number(row)}: ${name}` : `Fila ${number(row)}`),
    brokenReasons: {
      'no-address': 'no tiene dirección',
      'not-web': 'no lleva a ninguna página de la web',
      feed: 'llegó por un canal; no lo guardaste tú',
      'not-a-row': 'no está escrita como el resto del archivo',
      'too-long': 'es más larga que cualquier dirección',
      'damaged-file': 'es un archivo del paquete que no se puede leer',
    },
    ignored: plural({
      one: '# archivo que contiene es desconocido para Lede',
      many: '# de archivos que contiene son desconocidos para Lede',
      other: '# archivos que contiene son desconocidos para Lede',
    }),
    more: (count) => `y ${number(count)} más`,
    saveReport: 'Guardar el informe',
    reportName: 'lede-import.csv',
    reportColumns: {
      file: 'Archivo',
      row: 'Fila',
      title: 'Título',
      address: 'Dirección',
      became: 'Qué fue de ello',
    },
    reportWords: {
      added: 'añadido con su texto',
      linked: 'añadido como enlace',
      joined: 'unido a uno que ya estaba',
      same: 'ya estaba',
      binned: 'está en la papelera',
      waiting: 'no se llegó a él',
    },
    undo: 'Deshacer esta importación',
    undoOne: (name) => `Deshacer la importación de ${name}`,
    undoing: (done, of) => `Deshaciendo… ${number(done)} de ${number(of)}`,
    undone: plural({
      one: 'Deshecho: se sacó # artículo.',
      many: 'Deshecho: se sacaron # de artículos.',
      other: 'Deshecho: se sacaron # artículos.',
    }),
    stayed: plural({
      one: '# artículo se quedó, porque desde entonces hiciste algo con él.',
      many: '# de artículos se quedaron, porque desde entonces hiciste algo con ellos.',
      other: '# artículos se quedaron, porque desde entonces hiciste algo con ellos.',
    }),
    undoFailed: 'No se pudo deshacer la importación. Inténtalo de nuevo; nada se deshace dos veces.',
    close: 'Cerrar',
    past: 'Importaciones de los últimos 30 días',
    pastOne: (source, name, iso) => `${source}: ${name}, ${dateTime(iso)}`,
    pastCount: plural({
      one: '# artículo añadido',
      many: '# de artículos añadidos',
      other: '# artículos añadidos',
    }),
    cutOff: (done, of) =>
      `Se paró tras ${number(done)} de ${number(of)}. Importa el archivo otra vez para añadir el resto; nada se añade dos veces.`,
    faults: {
      unknown:
        'Lede no conoce este archivo. Elige el archivo que te dio la exportación del otro programa, tal como está.',
      empty: 'No hay nada en este archivo. Pide de nuevo la exportación al otro programa.',
      damaged: 'Este archivo está dañado o incompleto. No se ha cambiado nada. Descárgalo de nuevo.',
      'backup-apart':
        'Una copia de seguridad de Lede se restaura sola y desde su archivo zip. No se ha cambiado nada. Elige solo ese archivo.',
      encrypted: 'Este archivo está cerrado con contraseña. Desbloquéalo primero.',
      'too-large':
        'Este archivo es mayor que cualquier lista de lectura. No se ha cambiado nada. Si es un paquete comprimido, descomprímelo y elige sus partes.',
      unreadable: 'El navegador no pudo leer este archivo. Cópialo a este ordenador y elígelo de nuevo.',
      failed: 'Este archivo no se pudo leer. No se ha cambiado nada.',
    },
    stopped: {
      canceled:
        'Parado. Lo importado hasta ahora está en tu biblioteca: deshazlo, o importa el archivo otra vez para añadir el resto.',
      quota: 'Parado: el disco está lleno. Haz sitio e importa de nuevo; nada se añade dos veces.',
      'library-lost': 'Parado: la biblioteca volvió dañada mientras tanto. Abre esta página otra vez.',
      'disk-error':
        'Parado: no se pudo escribir en la biblioteca. Reinicia el navegador e importa de nuevo; nada se añade dos veces.',
      'not-trusted': 'Parado: Lede no puede guardar algo de este archivo.',
      'no-answer': 'Parado: la biblioteca no responde. Importa de nuevo; nada se añade dos veces.',
      blocked:
        'Parado: otra ventana tiene ocupada la biblioteca. Cierra tus otras pestañas de Lede e importa de nuevo.',
      superseded: 'Parado: Lede se actualizó mientras tanto. Abre esta página otra vez e importa de nuevo.',
    },
    linkTitle: 'El texto aún no está aquí',
    linkHelp:
      'Este es un enlace de una importación. Abre su página y haz clic en Lede: el artículo se completa aquí y conserva su fecha, sus etiquetas y sus notas.',
    openOriginal: 'Abrir la página',
    linkInList: 'Enlace: aún sin texto',
    note: 'Tu nota',
  },
  data: {
    title: 'Tus datos',
    used: (bytes) => `${size(bytes)} en este dispositivo`,
    lastSnapshot: (iso) => `Última copia automática: ${dateTime(iso)}`,
    noSnapshot: 'Aún no hay copia automática. Lede hace la primera poco después de que guardes un artículo.',
    backUp: 'Hacer copia ahora',
    restore: 'Restaurar desde un archivo…',
    help: 'Una copia de seguridad es un solo archivo con todos los artículos, subrayados y ajustes. Guárdalo fuera del navegador: lo de dentro se va cuando se va el perfil del navegador.',
    writing: (rows) => `Escribiendo la copia… ${recordsOf(rows)}`,
    written: (name) => `Tu copia está entre tus descargas: ${name}`,
    notWritten: 'No se pudo escribir la copia. Haz algo de sitio en el disco e inténtalo de nuevo.',
    reading: (share) => `Leyendo la copia… ${percent(share)}`,
    restoring: (share) => `Restaurando… ${percent(share)}`,
    cancel: 'Cancelar',
    planTitle: (iso) => `Una copia del ${dateTime(iso)}`,
    planNothing: 'Todo lo que contiene ya está en tu biblioteca.',
    stories: {
      new: (count) => `${stories(count)}: no en tu biblioteca`,
      'newer-there': (count) => `${stories(count)}: versión más reciente en la copia`,
      'newer-here': (count) =>
        `${stories(count)}: versión más reciente en tu biblioteca, que queda como está`,
      same: (count) => `${stories(count)}: igual en ambas`,
    },
    besides: {
      authors: plural({ one: '# autor', many: '# de autores', other: '# autores' }),
      revisions: plural({
        one: '# versión anterior',
        many: '# de versiones anteriores',
        other: '# versiones anteriores',
      }),
      highlights: plural({ one: '# subrayado', many: '# de subrayados', other: '# subrayados' }),
      related: plural({
        one: '# artículo relacionado',
        many: '# de artículos relacionados',
        other: '# artículos relacionados',
      }),
    },
    broken: plural({
      one: '# registro está dañado y se deja fuera:',
      many: '# de registros están dañados y se dejan fuera:',
      other: '# registros están dañados y se dejan fuera:',
    }),
    nameless: 'sin nombre',
    brokenMore: (count) => `y ${number(count)} más`,
    restoreNow: 'Restaurar',
    done: 'Restaurado.',
    close: 'Cerrar',
    faults: {
      'not-a-backup':
        'Esto no es una copia de seguridad de Lede. Elige el archivo zip que hizo «Hacer copia ahora».',
      damaged: 'Esta copia está dañada o incompleta. No se ha cambiado nada. Prueba con otro ejemplar.',
      encrypted:
        'Este archivo está cerrado con contraseña. Desbloquéalo primero; las copias de Lede no llevan ninguna.',
      'too-large':
        'Este archivo es mayor que cualquier biblioteca que quepa en Lede. No se ha cambiado nada.',
      'newer-version': 'Esta copia la hizo un Lede más reciente. Actualiza Lede y luego restáurala.',
      unreadable: 'El navegador no pudo leer este archivo. Cópialo a este ordenador y elígelo de nuevo.',
    },
    stopped: {
      canceled:
        'Parado. Lo restaurado hasta ahora está en tu biblioteca; al restaurar de nuevo se añade el resto.',
      quota: 'Parado: el disco está lleno. Haz sitio y restaura de nuevo; nada se añade dos veces.',
      'library-lost': 'Parado: la biblioteca volvió dañada mientras tanto. Abre esta página otra vez.',
      'disk-error':
        'Parado: no se pudo escribir en la biblioteca. Comprueba que quede sitio en el disco, reinicia el navegador y restaura de nuevo; nada se añade dos veces.',
      'not-trusted': 'Parado: algo en esta copia no es como lo escribe Lede.',
      'no-answer': 'Parado: la biblioteca no responde. Restaura de nuevo; nada se añade dos veces.',
      blocked:
        'Parado: otra ventana tiene ocupada la biblioteca. Cierra tus otras pestañas de Lede y restaura de nuevo.',
      superseded: 'Parado: Lede se actualizó mientras tanto. Abre esta página otra vez y restaura de nuevo.',
    },
  },

  export: {
    title: 'Exportar',
    help: 'Lo que guardaste, en archivos que leen otros programas. Nada sale de este dispositivo.',
    what: 'Qué',
    everything: (count) => `Todo: ${stories(count)}`,
    found: (text) => `Búsqueda: ${text}`,
    selected: (count) => `Elegidos: ${stories(count)}`,
    pickedTitle: 'Artículos elegidos',
    these: 'Exportar…',
    format: 'Como',
    formats: {
      backup: 'Copia de seguridad',
      markdown: 'Markdown',
      epub: 'Libro EPUB',
      csv: 'Tabla CSV',
      bookmarks: 'Marcadores',
      json: 'JSON',
    },
    formatHelp: {
      backup: 'Un zip que Lede restaura entero, con textos, subrayados y autores.',
      markdown:
        'Un zip con una nota por artículo, para Obsidian y otros. Los subrayados van como citas al final.',
      epub: 'Un libro con todos los textos, para lectores electrónicos. Sin imágenes: Lede solo guarda sus direcciones.',
      csv: 'Una línea por artículo, para hojas de cálculo y otros servicios de lectura. Sin los textos.',
      bookmarks: 'Un archivo HTML que importa cualquier navegador. Solo direcciones, etiquetas y fechas.',
      json: 'Todo sobre cada artículo en un archivo, para programas.',
    },
    save: 'Guardar el archivo',
    cancel: 'Cancelar',
    looking: 'Buscando los artículos…',
    progress: (done, total) => `${number(done)} de ${stories(total)}`,
    records: recordsOf,
    done: (name) => `El archivo está entre tus descargas: ${name}`,
    withoutText: plural({
      one: '# artículo no tiene texto en tu biblioteca; su dirección está en el archivo.',
      many: '# de artículos no tienen texto en tu biblioteca; sus direcciones están en el archivo.',
      other: '# artículos no tienen texto en tu biblioteca; sus direcciones están en el archivo.',
    }),
    canceled: 'Parado. No se guardó nada.',
    nothing: 'No hay ningún artículo que exportar aquí.',
    failed: 'No se pudo escribir el archivo. Haz algo de sitio en el disco e inténtalo de nuevo.',
    library: 'Biblioteca de Lede',
    storyAs: 'Guardar como archivo',
    storyFormats: { markdown: 'Archivo Markdown', epub: 'Libro EPUB', json: 'Archivo JSON' },
    storySaved: (name) => `Guardado: ${name}`,
    storyFailed: 'No se pudo crear el archivo. Recarga el artículo e inténtalo de nuevo.',
    shelves: {
      unread: 'Sin leer',
      begun: 'Empezados',
      read: 'Leídos',
      archived: 'Archivo',
      bin: 'Papelera',
    },
    pictureLeftOut: 'Imagen, no incluida en este libro.',
    noText: 'El texto de este artículo no está en la biblioteca.',
    cut: 'La página solo mostraba el principio de este artículo.',
    bookFacts: (count, day) => `${stories(count)} · ${date(day)}`,
    noPictures: 'No hay imágenes; en su lugar se dice lo que muestran, con enlaces a ellas.',
    contents: 'Índice',
    landmarks: 'Lugares del libro',
    cover: 'Cubierta',
    text: 'Artículos',
    accessibility:
      'Todo el libro es texto, con títulos e índice. No hay imágenes; sus descripciones y pies se conservan.',
  },

  alarm: {
    titles: {
      empty: 'Tu biblioteca volvió vacía',
      torn: 'Falta una parte de tu biblioteca',
      replaced: 'Otra biblioteca ocupa el lugar de la tuya',
    },
    help: (count, iso) =>
      `El navegador perdió archivos de ella. ${iso ? `El ${dateTime(iso)} tenía` : 'Tenía'} ${stories(count)}. Lede no escribe nada hasta que decidas, para no empeorarlo.`,
    unfinished: 'Aún no han vuelto todos tus artículos.',
    copy: (count, iso) => `Una copia del ${dateTime(iso)} con ${stories(count)}`,
    noCopy: 'No hay copia automática. Si tienes un archivo de copia de seguridad, restáuralo en «Tus datos».',
    bringBack: 'Recuperar mis artículos',
    goOn: 'Seguir sin ellos',
  },

  reader: {
    missingTitle: 'Este artículo no está en tu biblioteca',
    missingHelp: 'Se eliminó, o se guardó en otro navegador.',
  },
};
