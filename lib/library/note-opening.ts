import { changeRow } from './rows/change-rows';

/** Notes that an article was opened to be read. Returns false when it is not in the library. */
export function noteOpening(id: string, now = new Date()): Promise<boolean> {
  return changeRow(id, (row) => void (row.openedAt = now.toISOString()));
}
