import { dropTables } from '@/lib/library/delete-for-good';
import { rowTables } from '@/lib/library/rows/write-rows';

const own = ['changes', 'changeSteps'] as const;

/** The tables that a step of a change to articles writes. */
export function changeTables(isDeletion: boolean) {
  return isDeletion ? [...dropTables, ...own] : [...rowTables, ...own];
}
