import { BadRow } from '@/lib/import/draft';

/** What a file says, member by member; only own members are read, so that no key of a file reaches what objects inherit. */
export type Item = (name: string) => unknown;

/** Reads an item of a file. Throws `BadRow` when it is none. */
export function itemOf(value: unknown): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRow('not-a-row');
  return (name) => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
}

/** Whether a value is a record that has all of these members. */
export function hasMembers(value: unknown, ...names: string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => Object.hasOwn(value, name));
}

export function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** True, 1, '1', 'true', 'True', 'yes': programs agree on nothing here. */
export function isYes(value: unknown): boolean {
  return (
    value === true || value === 1 || (typeof value === 'string' && /^(?:1|true|yes)$/i.test(value.trim()))
  );
}

/** A share from a number or its text, 0 to 1; `undefined` when it is none. `of`: what counts as the whole. */
export function findShare(value: unknown, of = 1): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number <= 0) return undefined;
  return Math.min(1, number / of);
}
