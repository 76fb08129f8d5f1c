/** What a footnote's mark in the text points at, and what it shows. */
export interface NoteReference {
  note: string;
  label: string;
}

/** Links of the copy that are marks of footnotes, noted once by take-footnotes.ts for the reader of spans. */
const references = new WeakMap<Element, NoteReference>();

export function markNoteReference(link: Element, reference: NoteReference): void {
  references.set(link, reference);
}

export function findNoteReference(link: Element): NoteReference | undefined {
  return references.get(link);
}
