import { phrasePattern } from './phrase-pattern';

/** What stands before a name in a byline, in languages whose words are in no other list. */
const BEFORE_NAMES = [
  'par l’envoyé spécial',
  'text by',
  'texto de',
  'testo di',
  'skrevet av',
  'skrevet af',
  'skriven av',
  'opracował',
  'opracowała',
  'opracowanie',
  'napsal',
  'napsala',
  'autorka',
  'autoři',
  'piše',
  'pišu',
  'pripremila',
  'pripremio',
  'írta',
  'scris de',
  'publicat de',
  'γράφει ο',
  'γράφει η',
  'γράφει',
  'επιμέλεια',
  'беседовал',
  'беседовала',
  'записала',
  'записав',
  'авторка',
  'подготвил',
  'muhabir',
  'haberi hazırlayan',
  'hazırlayan',
  'penulis',
  'ditulis oleh',
  'tác giả',
  'إعداد',
  'نویسنده',
  'نگارنده',
  'लेखक',
];
/** The same, too common as words to make any line a byline: only in what is known to be one. */
const COMMON_BEFORE_NAMES = [
  'de',
  'a',
  'texto',
  'texte',
  'testo',
  'teksti',
  'oprac',
  'της',
  'του',
  'των',
  'текст',
  'reporter',
  'theo',
  'bài',
  'كتبت',
  'تقرير',
  'גישה',
  'כתב',
  'כתבה',
  'रिपोर्ट',
  'द्वारा',
  'โดย',
  'เรื่อง',
  'redacción',
  'redação',
  'redazione',
  'autori',
  'автори',
];
/** Chinese, Japanese and Korean set no space between such a word and the name. */
const UNSPACED_START =
  /^(?:\p{sc=Han}{0,6}(?:记者|記者)(?!$)|(?:特约|特約)?(?:通讯员|通訊員)|作者|撰文|编译|編譯|实习生|文)\s*[:：・丨|／/]?\s*/u;
const UNSPACED_END =
  /\s*(?:[／/]?[\p{sc=Han}]{0,6}(?:报道|報導|報道|摄|撰)|(?:特派)?(?:记者|記者|編集委員|論説委員)|(?:선임|인턴|수습)?\s?(?:기자|특파원|논설위원))$/u;
/** '서울=김민수': a place in front. */
const PLACE_START = /^[\p{sc=Hang}\p{sc=Han}]{1,6}\s?=\s?/u;

/** From here on a byline tells when or about what, not who. */
const ENDS = [
  'tags',
  'tagged',
  'topics',
  'filed under',
  'schlagwörter',
  'schlagworte',
  'themen',
  'updated',
  'last updated',
  'published',
  'first published',
  'posted',
  'modified',
  'created',
  'veröffentlicht',
  'aktualisiert',
  'stand',
  'erschienen',
  'publié',
  'mis à jour',
  'modifié',
  'publicado',
  'actualizado',
  'atualizado',
  'pubblicato',
  'aggiornato',
  'gepubliceerd',
  'bijgewerkt',
  'geplaatst',
  'opublikowano',
  'aktualizacja',
  'publikováno',
  'aktualizováno',
  'publicerad',
  'uppdaterad',
  'publisert',
  'oppdatert',
  'publiceret',
  'opdateret',
  'julkaistu',
  'päivitetty',
  'megjelent',
  'publicat',
  'опубликовано',
  'обновлено',
  'опубліковано',
  'оновлено',
  'yayınlanma',
  'güncelleme',
  'δημοσίευση',
  'ενημέρωση',
  'diterbitkan',
  'diperbarui',
  'عدل في',
  'نشر في',
];

/** Job titles, as words that a title holds, in the singular where the plural only adds an s. */
const ROLES = [
  'korrespondenten',
  'redakteure',
  'redakteurinnen',
  'envoyés spéciaux',
  'envoyées spéciales',
  'enviados especiales',
  'corresponsales',
  'redactores',
  'repórteres',
  'giornalisti',
  'inviati',
  'dziennikarze',
  'журналисты',
  'корреспонденты',
  'журналісти',
  'кореспонденти',
  'correspondent',
  'editor',
  'editor-in-chief',
  'reporter',
  'journalist',
  'columnist',
  'writer',
  'producer',
  'critic',
  'analyst',
  'professor',
  'lecturer',
  'contributor',
  'director',
  'staff',
  'intern',
  'bureau chief',
  'korrespondent',
  'korrespondentin',
  'redakteur',
  'redakteurin',
  'redaktionsleiter',
  'chefredakteur',
  'chefredakteurin',
  'reporterin',
  'journalistin',
  'autor',
  'autorin',
  'volontär',
  'volontärin',
  'kolumnist',
  'kolumnistin',
  'leiter',
  'leiterin',
  'journaliste',
  'rédacteur',
  'rédactrice',
  'rédacteur en chef',
  'correspondant',
  'correspondante',
  'envoyé spécial',
  'envoyée spéciale',
  'chroniqueur',
  'chroniqueuse',
  'grand reporter',
  'periodista',
  'redactor',
  'redactora',
  'corresponsal',
  'columnista',
  'enviado especial',
  'enviada especial',
  'jornalista',
  'repórter',
  'correspondente',
  'colunista',
  'giornalista',
  'corrispondente',
  'inviato',
  'inviata',
  'redacteur',
  'verslaggever',
  'dziennikarz',
  'dziennikarka',
  'korespondent',
  'korespondentka',
  'redaktor',
  'redaktorka',
  'zpravodaj',
  'novinář',
  'novinářka',
  'reportrar',
  'toimittaja',
  'újságíró',
  'jurnalist',
  'novinar',
  'novinarka',
  'журналист',
  'журналистка',
  'корреспондент',
  'обозреватель',
  'редактор',
  'журналіст',
  'журналістка',
  'кореспондент',
  'кореспондентка',
  'редакторка',
  'muhabiri',
  'editör',
  'editörü',
  'gazeteci',
  'δημοσιογράφος',
  'ανταποκριτής',
  'wartawan',
  'jurnalis',
];

/** Who made the pictures of a story, or edited it, did not write it. */
const HELPERS = [
  'special for',
  'special to',
  'editing by',
  'edited by',
  'photo',
  'photography',
  'photographs',
  'picture',
  'images',
  'illustration',
  'graphic',
  'video',
  'foto',
  'bilder',
  'bild',
  'illustrationen',
  'grafik',
  'photographie',
  'fotografía',
  'fotografia',
  'fotografie',
  'zdjęcia',
  'zdjęcie',
  'valokuvat',
  'kuvat',
  'фото',
  'світлини',
  'fotoğraf',
  'fotoğraflar',
  'φωτογραφίες',
  'ảnh',
  '编辑',
  '摄影',
];

/** Agencies that sign a text, beside those that picture credits name. */
const WIRES = ['čtk', 'pap', 'mti', 'dha', 'iha', 'agerpres', '共同通信'];

/** Places of two words and more at which newsrooms have people; a place of one word is no full name anyway. */
const PLACES = [
  'new york',
  'new delhi',
  'los angeles',
  'san francisco',
  'washington dc',
  'washington d.c',
  'hong kong',
  'tel aviv',
  'abu dhabi',
  'kuala lumpur',
  'cape town',
  'mexico city',
  'buenos aires',
  'rio de janeiro',
  'são paulo',
  'ciudad de méxico',
  'den haag',
  'the hague',
  'united nations',
  'northern ireland',
  'south africa',
  'saudi arabia',
  'sri lanka',
  'addis ababa',
  'phnom penh',
  'ho chi minh city',
  'hà nội',
];

/** What an article belongs to or was made for, after a name: 'Anna Kovalenko for The Post', 'in Kyiv', 'avec AFP'. */
const AFTER_NAMES = 'for|in|at|from|für|aus|pour|à|avec|para|con|com|per|dla|для|из|із';

export const NAME_BEFORE = phrasePattern([...BEFORE_NAMES, ...COMMON_BEFORE_NAMES], 'start');
const WRITTEN_START = phrasePattern(BEFORE_NAMES, 'start');
const EAST_ASIAN =
  /^[^\p{L}]{0,2}\p{sc=Han}{0,6}(?:记者|記者|通讯员)\s*\p{sc=Han}|^[\p{L}\s=[\]]{2,20}\s?(?:기자|특파원)\]?$|^\p{sc=Han}{2,4}\s(?:記者|编辑)$/u;

/** Whether a line beside a headline says by its wording that it is a byline, in languages that BYLINE_START does not know. */
export function isWrittenByline(line: string): boolean {
  return WRITTEN_START.test(line) || EAST_ASIAN.test(line);
}

export const ROLE = pluralPattern(ROLES);
export const ROLE_START = pluralPattern(ROLES, 'start');
export const HELPER = pluralPattern(HELPERS, 'start');
export const WIRE = phrasePattern(WIRES);
export const PLACE = phrasePattern(PLACES, 'whole');
const END_PART = phrasePattern(ENDS);
const AFTER_NAME = new RegExp(`(?<=[\\p{L}.]\\s\\S{1,30})\\s(?:${AFTER_NAMES})\\s(?=\\p{Lu}).*$`, 'u');

/** A pattern for phrases that may have an s after them. */
function pluralPattern(phrases: readonly string[], where?: 'start'): RegExp {
  return new RegExp(phrasePattern(phrases, where).source.replace('(?!', 's?(?!'), 'u');
}

/** 'on Friday, May 3', 'am 3. Mai'. */
const ON_A_DAY = /\s(?:on|am|le|el|il|op|em|den|dne)\s(?=(?:\p{L}+[.,]?\s){0,2}\d).*$/u;

/** The names of a byline without the date and topics after them and what they are set in: '[서울=김민수 기자]'. */
export function withoutEnd(byline: string): string {
  const inner = /^\[(.*)\]$/.exec(byline)?.[1] ?? byline;
  const end = END_PART.exec(inner);
  return (end && end.index > 0 ? inner.slice(0, end.index) : inner).replace(ON_A_DAY, '');
}

/** A name without the words that Chinese, Japanese and Korean bylines join to it, and without a place or a client after it. */
export function withoutAttachments(name: string): string {
  return name
    .replace(PLACE_START, '')
    .replace(UNSPACED_START, '')
    .replace(UNSPACED_END, '')
    .replace(AFTER_NAME, '')
    .trim();
}
