/** Earlier than the web, or later than a clock that is a day wrong: no date of a bookmark. */
const earliest = Date.UTC(1990, 0, 1);
const day = 86_400_000;

/**
 * The time that a value of unknown kind means, as ISO 8601 in UTC; `undefined` when it means none. Takes ISO 8601 and its relatives (a
 * space for the 'T', a zone without a colon), and numbers of seconds, milliseconds or microseconds since 1970, judged by their size; small
 * numbers are days since 1900, into which spreadsheets turn dates.
 */
export function findDate(value: unknown, now = Date.now()): string | undefined {
  const time = typeof value === 'number' ? fromNumber(value) : fromText(value);
  return time !== undefined && time >= earliest && time <= now + day
    ? new Date(time).toISOString()
    : undefined;
}

function fromText(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const text = value.trim();
  if (/^\d{1,17}(?:\.\d{1,9})?$/.test(text)) return fromNumber(Number(text));
  if (!/^\d{4}-\d\d/.test(text)) return undefined;
  const written = text
    .replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
    .replace(/ ?(?:UTC|GMT)$/i, 'Z')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  // Without a zone the exporter's own is meant, which nobody knows; Greenwich is the same everywhere.
  const time = Date.parse(/T[^Z+-]*$/.test(written) ? `${written}Z` : written);
  return Number.isNaN(time) ? undefined : time;
}

function fromNumber(value: number): number | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  if (value < 100_000) return Date.UTC(1899, 11, 30) + value * day;
  if (value < 1e11) return Math.round(value * 1_000);
  if (value < 1e14) return Math.round(value);
  return Math.round(value / 1_000);
}
