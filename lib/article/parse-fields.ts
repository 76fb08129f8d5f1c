/**
 * Readers of single fields of unknown data. Each returns a clean value or throws `BadField`; `optional` turns 'absent' into
 * `undefined`. Records are built member by member from these, never merged, so no key of the outside (`__proto__`)
 * ever reaches one of our objects.
 */
export class BadField extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

/** The longest single text, in UTF-16 units: a paragraph of a million letters is no paragraph. */
const longestText = 1_000_000;
/** The longest address a browser opens. */
const longestUrl = 8_192;

export function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadField('not a record');
  return value as Fields;
}

export function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > longestText) throw new BadField('not a text');
  // A lone half of a surrogate pair cannot be stored or searched.
  return value.toWellFormed();
}

export function filledText(value: unknown): string {
  const filled = text(value);
  if (filled.trim() === '') throw new BadField('empty text');
  return filled;
}

/** An absolute `http(s)` address, as the URL parser writes it. */
export function webUrl(value: unknown): string {
  return url(value, ['http:', 'https:']);
}

/** What a link may point to. */
export function linkUrl(value: unknown): string {
  return url(value, ['http:', 'https:', 'mailto:']);
}

/** The host of a web address, as the URL parser writes it; nothing of an address besides. */
export function hostName(value: unknown): string {
  const host = filledText(value);
  // The parser drops line breaks, and would take what stands behind these signs for another part of an address.
  const parsed = /[\s\p{Cc}/?#@\\]/u.test(host) ? null : URL.parse(`http://${host}`);
  if (!parsed?.hostname || parsed.port) throw new BadField('not a host');
  return parsed.hostname;
}

/** An ISO 8601 date with or without a time, as written. */
export function isoDate(value: unknown): string {
  const date = text(value);
  if (!/^\d{4}-\d\d/.test(date) || Number.isNaN(Date.parse(date))) throw new BadField('not a date');
  return date;
}

/** A BCP 47 language tag, in its canonical form. */
export function languageTag(value: unknown): string {
  try {
    return Intl.getCanonicalLocales(text(value))[0] ?? fail('no language');
  } catch {
    throw new BadField('not a language');
  }
}

export function numberBetween(low: number, high: number): (value: unknown) => number {
  return (value) =>
    typeof value === 'number' && value >= low && value <= high
      ? value
      : fail(`not a number from ${low} to ${high}`);
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : fail('not true or false');
}

export function oneOf<const T extends string>(choices: readonly T[]): (value: unknown) => T {
  return (value) => choices.find((choice) => choice === value) ?? fail(`not one of ${choices.join(', ')}`);
}

export function listOf<T>(read: (value: unknown) => T, longest: number): (value: unknown) => T[] {
  return (value) =>
    Array.isArray(value) && value.length <= longest ? value.map((item) => read(item)) : fail('not a list');
}

/** `{ [name]: value }` when the value is there, `{}` when it is not: for members that may be missing. */
export function optional<N extends string, T>(
  from: Fields,
  name: N,
  read: (value: unknown) => T,
): { [K in N]?: T } {
  const value = from[name];
  return value === undefined || value === null ? {} : ({ [name]: read(value) } as { [K in N]?: T });
}

function url(value: unknown, protocols: string[]): string {
  const address = text(value);
  if (address.length > longestUrl || !URL.canParse(address)) throw new BadField('not an address');
  const parsed = new URL(address);
  if (!protocols.includes(parsed.protocol)) throw new BadField(`an address of ${parsed.protocol}`);
  return parsed.href;
}

function fail(why: string): never {
  throw new BadField(why);
}
