/** A word of a story as it was read. */
export interface ReadWord {
  /** In the spelling of the search index. */
  term: string;
  /** As it is written. */
  spelling: string;
  inHeadline: boolean;
  /** Nothing but the sentence's beginning may be the reason for a capital letter. */
  opensSentence: boolean;
}

/** A word that may tell which other stories are about the same. */
export interface TellingWord {
  term: string;
  spelling: string;
  isName: boolean;
  weight: number;
}

/** Each is asked of the index once. */
const most = 12;
/** Letters of a name, and of another word: what is shorter is grammar more often than not. */
const shortestName = 3;
const shortestWord = 5;

/**
 * The words of a story worth asking other stories for, the most telling first: names before other words, and those that come often or
 * in the headline. How rare they are in the library only the index knows.
 */
export function tellingWords(words: readonly ReadWord[], language: string | undefined): TellingWord[] {
  const found = new Map<
    string,
    { spelling: string; count: number; capitals: number; chances: number; inHeadline: boolean }
  >();
  for (const { term, spelling, inHeadline, opensSentence } of words) {
    const known = found.get(term) ?? { spelling, count: 0, capitals: 0, chances: 0, inHeadline: false };
    known.count += 1;
    known.inHeadline ||= inHeadline;
    // Headlines in capitals say nothing about names.
    if (!opensSentence && !inHeadline) {
      known.chances += 1;
      if (/^\p{Lu}/u.test(spelling)) {
        known.capitals += 1;
        known.spelling = spelling;
      }
    }
    found.set(term, known);
  }
  // German writes every noun like a name.
  const capitalsTell = language?.split('-')[0] !== 'de';
  const calendar = calendarWords(language);
  return [...found]
    .filter(([, { spelling }]) => !calendar.has(spelling.toLowerCase()))
    .map(([term, { spelling, count, capitals, chances, inHeadline }]): TellingWord => {
      const isName = capitalsTell && capitals > 0 && capitals * 2 > chances;
      const weight = Math.min(count, 6) * (isName ? 3 : 1) * (inHeadline ? 2 : 1) * Math.min(term.length, 10);
      return { term, spelling, isName, weight };
    })
    .filter(isLongEnough)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most);
}

function isLongEnough({ isName, term }: TellingWord): boolean {
  // In scripts that write a word with a sign or two, each of them tells.
  if (/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(term)) return true;
  return term.length >= (isName ? shortestName : shortestWord);
}

const calendars = new Map<string | undefined, ReadonlySet<string>>();

/** Days and months are written like names in some languages, and every story has one. */
function calendarWords(language: string | undefined): ReadonlySet<string> {
  const known = calendars.get(language) ?? makeCalendar(language);
  calendars.set(language, known);
  return known;
}

function makeCalendar(language: string | undefined): ReadonlySet<string> {
  const named = (of: 'weekday' | 'month', dates: Date[]) => {
    const format = new Intl.DateTimeFormat(language, { [of]: 'long', timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  return new Set([...named('weekday', days), ...named('month', months)].map((name) => name.toLowerCase()));
}
