import { foldDigits } from './fold-digits';
import { toIsoDay } from './to-iso-day';

export interface PrintedDay {
  /** An ISO date. */
  day: string;
  /** Where in the line it begins. */
  at: number;
}

/** The day a line prints: in numbers, or with a month in the page's language or English. Of several the first. */
export function findPrintedDay(text: string, language: string | undefined): PrintedDay | undefined {
  const plain = foldDigits(text).replace(SHORT_YEAR, '$<day>20');
  if (!/(?:19|20)\d{2}/.test(plain)) return undefined;
  return inNumbers(plain, language) ?? inWords(plain, language);
}

/** Before the year of '05.03.24 | 14:22'; without a clock time such numbers may be anything. */
const SHORT_YEAR = /(?<![\d./])(?<day>\d{1,2}([./])\d{1,2}\2)(?=\d{2}\D{1,8}\d{1,2}:\d{2})/;

const NUMBER = String.raw`(?<!\d|\d[./-])`;
const YEAR_FIRST = new RegExp(
  String.raw`${NUMBER}((?:19|20)\d{2})(?:[./-]|\s?[年년]\s?)(\d{1,2})(?:[./-]|\s?[月월]\s?)(\d{1,2})(?!\d)`,
);
const YEAR_LAST = new RegExp(
  String.raw`${NUMBER}(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?![./-]?\d)`,
);
/** Of those who write the month first, the one with many newspapers. */
const MONTH_FIRST = /^en-us\b/i;

function inNumbers(text: string, language: string | undefined): PrintedDay | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return toDay(yearFirst.index, yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return undefined;
  const [, first, sign, second, year] = yearLast;
  const isSlashed = sign === '/';
  // '5/6' on a page in English may be either.
  const isEither = isSlashed && language === 'en' && Number(first) <= 12 && Number(second) <= 12;
  if (isEither && first !== second) return undefined;
  const isMonthFirst = Number(second) > 12 || (isSlashed && MONTH_FIRST.test(language ?? ''));
  return isMonthFirst
    ? toDay(yearLast.index, year, first, second)
    : toDay(yearLast.index, year, second, first);
}

const DAY = String.raw`(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?`;
const YEAR = String.raw`(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)`;
/** '22. November', '22 de noviembre', '22 d’octubre'. */
const OF = String.raw`[\s-]?(?:(?:de|di|of) |d['’])?`;
/** 'novembre 2024', 'Nov., 2024', 'noviembre de 2024'. */
const OF_YEAR = String.raw`\.?,?[\s-]?(?:(?:de|del|of) )?`;

function inWords(text: string, language: string | undefined): PrintedDay | undefined {
  for (const spoken of new Set([...(language ? [language] : []), 'en', 'en-GB'])) {
    const { months, patterns } = wordingOf(spoken);
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      const { day, month, year } = found?.groups ?? {};
      if (found && month) return toDay(found.index, year, months.get(fold(month)), day);
    }
  }
  return undefined;
}

interface DateWording {
  /** Numbers of the months by their names, in lower case and without a full stop. */
  months: ReadonlyMap<string, string>;
  patterns: readonly RegExp[];
}

/** By language: the names of months have to be asked for one by one. */
const wordings = new Map<string, DateWording>();

function wordingOf(language: string): DateWording {
  const known = wordings.get(language) ?? makeWording(monthsOf(language));
  wordings.set(language, known);
  return known;
}

function makeWording(months: ReadonlyMap<string, string>): DateWording {
  // Some languages have numbers for names.
  if (months.size === 0) return { months, patterns: [] };
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length);
  const month = String.raw`(?<!\p{L})(?<month>${names.join('|')})(?!\p{L})`;
  const patterns = [
    DAY + OF + month + OF_YEAR + YEAR,
    String.raw`${month}\.? ${DAY},? ?${YEAR}`,
    String.raw`${YEAR}\.? ${month} ${DAY}`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
  return { months, patterns };
}

/** Long and short, alone and as they stand in a date. */
function monthsOf(language: string): Map<string, string> {
  const months = new Map<string, string>();
  for (const month of ['long', 'short'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC', calendar: 'gregory' });
      for (let at = 0; at < 12; at++) {
        const parts = format.formatToParts(Date.UTC(2026, at, 2));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^[\p{L}\p{M}]{2,}$/u.test(name)) months.set(name, String(at + 1));
      }
    }
  return months;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function toDay(at: number, year = '', month = '', day = ''): PrintedDay | undefined {
  const date = toIsoDay(year, month, day);
  return date ? { at, day: date } : undefined;
}
