/** The languages of the interface, and the forms a counted thing takes in each (CLDR plural rules; a test compares). */
export const pluralForms = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  cs: ['one', 'few', 'many', 'other'],
  de: ['one', 'other'],
  en: ['one', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  ja: ['other'],
  pl: ['one', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
} as const;

export type Language = keyof typeof pluralForms;

/** A text for each form the language has; '#' is where the number stands. */
export type Forms<L extends Language> = Record<(typeof pluralForms)[L][number], string>;

/**
 * How a language says numbers, counts, dates and lists: what the files of words are written with. Dates are ISO 8601, sizes in bytes,
 * shares between 0 and 1. Formatters are made at their first use, since making one takes longer than drawing a row.
 */
export function phrasing<L extends Language>(language: L) {
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const rules = once(() => new Intl.PluralRules(language));
  const names = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const things = once(() => new Intl.ListFormat(language, { type: 'unit' }));
  const clocks = once(() => new Intl.DateTimeFormat(language, { timeStyle: 'short' }));
  const times = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));
  // A day without a time is that day everywhere; JavaScript takes it for midnight in Greenwich.
  const days = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
  const daysAnywhere = once(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
  );

  const number = (count: number) => numbers().format(count);
  /** A count with its thing: `plural({ one: '# story', other: '# stories' })(2)` is '2 stories'. */
  const plural = (forms: Forms<L>) => (count: number) =>
    (forms as Record<string, string>)[rules().select(count)]?.replace('#', number(count)) ?? '';
  return {
    number,
    plural,
    /** Said of one thing by its name, or of many by their number. */
    oneOrMany: (one: (name: string) => string, many: Forms<L>) => {
      const counted = plural(many);
      return (count: number, name: string | undefined) => (name === undefined ? counted(count) : one(name));
    },
    /** Rounded down, so that nothing is called whole before it is. */
    percent: (share: number) => percents().format(Math.floor(share * 100) / 100),
    names: (all: readonly string[]) => names().format(all),
    things: (all: readonly string[]) => things().format(all),
    date: (iso: string) => (iso.includes('T') ? days() : daysAnywhere()).format(new Date(iso)),
    dateTime: (iso: string) => times().format(new Date(iso)),
    clock: (iso: string) => clocks().format(new Date(iso)),
    /** With the day of the week, and the time where there is one. */
    exactTime: (iso: string) =>
      new Intl.DateTimeFormat(
        language,
        iso.includes('T')
          ? { dateStyle: 'full', timeStyle: 'short' }
          : { dateStyle: 'full', timeZone: 'UTC' },
      ).format(new Date(iso)),
    size: (bytes: number) => {
      const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: units[power - 1],
        maximumFractionDigits: bytes < 10 * 1000 ** power ? 1 : 0,
      }).format(bytes / 1000 ** power);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
