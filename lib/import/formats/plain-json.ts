import { type FileReading, readRows } from '@/lib/import/read-rows';
import { looksLikeAddress } from '@/lib/import/values/looks-like-address';
import { getAddress } from '@/lib/import/values/get-address';
import { hasMembers, itemOf, listIn } from '@/lib/import/values/records';
import { addressNames, plainDraft } from './plain-item';

/** A list of any program: of addresses, or of records that have one, and what else has a name that says what it is. */
export const plainJson = {
  claims: (value: unknown) =>
    listIn(value).some(
      (one) =>
        (typeof one === 'string' && looksLikeAddress(one)) ||
        addressNames.some((name) => hasMembers(one, name)),
    ),
  read: (value: unknown, file: string): FileReading =>
    readRows(listIn(value), {
      file,
      nameOf: (row) => (typeof row === 'string' ? row : itemOf(row)('title')),
      read: (row) => {
        if (typeof row === 'string') return { url: getAddress(row), tags: [], highlights: [] };
        const item = itemOf(row);
        return plainDraft((...names) => names.map(item).find(isSaid));
      },
    }),
};

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
