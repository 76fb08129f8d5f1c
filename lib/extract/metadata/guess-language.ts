/** Languages by the script that only they, or mostly they, are written in. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30FF]/g, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Letters that tell neighbours of one script apart, and words that nearly every text of a language holds. */
const NEIGHBOURS: Record<string, [RegExp, string][]> = {
  ru: [
    [/[іїєґ]/giu, 'uk'],
    [/[ў]/giu, 'be'],
    [/[ыэё]/giu, 'ru'],
    [/[ђћџљњј]/giu, 'sr'],
    [/ъ|(?<!\p{L})(?:се|че|към|беше|които|ще)(?!\p{L})/giu, 'bg'],
  ],
  ar: [
    [/[پچژگ]/gu, 'fa'],
    [/[ٹڈڑے]/gu, 'ur'],
  ],
};

/** Small words of languages in Latin letters. */
const WORDS: Record<string, string> = {
  en: 'the and of to in that is was for it with as his on be at by had are but from they',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch',
  fr: 'le la les de des et en un une du que est pour qui dans sur pas plus au avec ce il',
  es: 'el la los de que y en un una por con para no se las del es al lo como más',
  pt: 'o a os de que e em um uma do da para com não se na no mais por dos ao',
  it: 'il la di che e in un una per con non del della si le i è da gli al sono',
  nl: 'de het een van en in dat is op te voor met niet zijn die aan er om ook als',
  pl: 'w i na z do się że nie jest to o jak za od po ale przez który są',
  cs: 'a v se na že je s z do o k i jako by ale jsem jsou pro byl které',
  sk: 'a v sa na že je s z do o k aj ako by ale som sú pre bol ktoré',
  sv: 'och i att det som en på är av för med till den har inte om ett men var',
  no: 'og i det som en på er av for med til den har ikke om et men var å',
  da: 'og i det som en på er af for med til den har ikke om et men var at',
  fi: 'ja on ei että se hän oli mutta kun niin myös ovat joka ole sen mukaan',
  hu: 'a az és hogy nem is egy ez de meg volt csak mint már még el ha',
  ro: 'și de la în a cu pe nu că un o din este care se pentru mai sunt',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ama',
  hr: 'i u je na se da za od s su kao ne što koji bi ali o iz će',
  id: 'yang dan di untuk dengan dari ini itu pada tidak dalam akan ke juga adalah',
  sw: 'na ya wa kwa ni la za katika kuwa hiyo huo huyo kama pia hii cha kwamba baada watu yake',
  vi: 'và của là có trong được cho không người những một với các đã này khi',
};

const SAMPLE = 4000;
/** A script shows at once, and to count its letters is slow. */
const SCRIPT_SAMPLE = 1000;
/** Share of the letters that must be of a script, and of the words that must be small words of a language. */
const MOST_LETTERS = 0.3;
const FEWEST_WORDS = 0.08;

/** The language a text is written in, as far as its script and its small words tell; nothing when they do not. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

/** Letters of any of the SCRIPTS, and others: most texts have none, and need no count of their letters. */
const NOT_LATIN = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C00-\uFFFF]/;

function countIn(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The language of a script other than the Latin one; nothing for a text in Latin letters. */
export function languageOfScript(text: string): string | undefined {
  const sample = text.slice(0, SCRIPT_SAMPLE);
  if (!NOT_LATIN.test(sample)) return undefined;
  const letters = countIn(sample, /\p{L}/gu);
  // Japanese is written in Chinese characters too: its own syllables decide.
  const found = SCRIPTS.find(
    ([pattern, language]) => countIn(sample, pattern) > letters * (language === 'ja' ? 0.1 : MOST_LETTERS),
  )?.[1];
  const neighbours = NEIGHBOURS[found ?? ''];
  if (!neighbours) return found;
  const more = text.slice(0, SAMPLE);
  const rare = countIn(more, /\p{L}/gu) * 0.01;
  return neighbours.find(([pattern]) => countIn(more, pattern) > rare)?.[1] ?? found;
}

/** So many characters and words tell a language for certain, or that it is another. */
const CERTAIN_SAMPLE = 800;
const CERTAIN_WORDS = 50;
const HARDLY_ANY = 0.02;

/** Whether a text of some length has hardly any of the small words of the language that it is said to be in (BCP 47). */
export function isAnotherLanguage(text: string, stated: string): boolean {
  const list = WORDS[stated.split('-')[0] ?? ''];
  if (list === undefined) return false;
  const words = text.slice(0, CERTAIN_SAMPLE).toLowerCase().split(/\s+/);
  return words.length > CERTAIN_WORDS && countSmall(words, list) < words.length * HARDLY_ANY;
}

/** How many of the words are among the small ones of a language. */
function countSmall(words: readonly string[], list: string): number {
  const small = new Set(list.split(' '));
  return words.filter((word) => small.has(word)).length;
}

function languageOfWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = words.length * FEWEST_WORDS;
  for (const [language, list] of Object.entries(WORDS)) {
    const count = countSmall(words, list);
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
