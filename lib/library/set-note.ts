import { changeRow } from './rows/change-rows';

/** Keeps what a person wrote about a story; a note of nothing but white space goes. Returns false when it is not in the library. */
export function setNote(id: string, note: string): Promise<boolean> {
  return changeRow(id, (row) => {
    if (note.trim()) row.note = note;
    else delete row.note;
  });
}
