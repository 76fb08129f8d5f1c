/** The keys in the journal under which a change to articles is done, and taken back. */
export function changeKey(id: string): string {
  return `change ${id}`;
}

export function undoKey(id: string): string {
  return `undo-change ${id}`;
}
