import { BadField, filledText, isoDate, listOf, text } from '@/lib/article/parse-fields';

/*
 * Readers of what only the library itself writes into its rows. Each returns a clean value or throws `BadField`.
 */

/** An id as `crypto.randomUUID` makes it, or any other that is as harmless. */
export function rowId(value: unknown): string {
  const id = text(value);
  if (!/^[\w-]{1,100}$/.test(id)) throw new BadField('not an id');
  return id;
}

/** A time as the library writes it, whatever zone it was given in: texts that sort as times do. */
export function instant(value: unknown): string {
  return new Date(isoDate(value)).toISOString();
}

/** One line of at most 200 characters: a tag, a key. */
export function label(value: unknown): string {
  const name = filledText(value);
  if (name.length > 200 || /\p{Cc}/u.test(name)) throw new BadField('not a name of one line');
  return name;
}

export const labels = listOf(label, 500);
