/** Readers of what a message carries. Each returns `undefined` for what it is not. */

/** More articles than a library holds. */
const mostIds = 1_000_000;
const longestId = 200;

export function parseId(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= longestId ? value : undefined;
}

export function parseIds(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length > mostIds) return undefined;
  const ids = value.flatMap((id) => parseId(id) ?? []);
  return ids.length === value.length ? ids : undefined;
}

/** As long as the note of a highlight may be, in UTF-16 units. */
export function parseNote(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 50_000 ? value.toWellFormed() : undefined;
}
