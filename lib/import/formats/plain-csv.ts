import type { CsvFormat } from './csv-format';
import { addressNames, plainDraft } from './plain-item';

/** A table of any program, or one made by hand: a column of addresses, and what else has a name that says what it is. */
export const plainCsv: CsvFormat = {
  claims: (columns) => addressNames.some((name) => columns.has(name)),
  read: (row) => plainDraft((...names) => names.map(row).find(Boolean)),
};
