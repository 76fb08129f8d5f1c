/**
 * ISO 8601 for a date as pages write it, or nothing. A plain day stays a day; a written offset stays, because the day
 * where the publisher is, is the day of the story.
 */
export function parseDate(value: string): string | undefined {
  const text = value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const iso =
    /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?(\.\d+)?\s*(Z|[+-]\d{1,2}:?\d{0,2})?)?/i.exec(
      text,
    );
  if (!iso) return isDayFirst(text) ? parseDay(text) : parseWords(text);
  const [, year, month, day, clock, seconds = ':00', , offset = ''] = iso;
  const date = `${year}-${month}-${day}`;
  const written = clock ? `${date}T${clock}${seconds}${writeOffset(offset)}` : date;
  // The day can be read where the hour cannot.
  return [written, date].find((each) => !Number.isNaN(Date.parse(each)));
}

/** '+0200', '+02' and '-500' are '+02:00' and '-05:00'. */
function writeOffset(offset: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : offset.toUpperCase();
}

function isDayFirst(text: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{4}/.test(text);
}

function parseDay(text: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** 'Thu, 09 Nov 2023 13:20:00 GMT' and other forms that name the month; bare numbers could mean anything. */
function parseWords(text: string): string | undefined {
  const time = /\p{L}{3}/u.test(text) && /\b(19|20)\d{2}\b/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
