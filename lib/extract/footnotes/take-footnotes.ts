import type { Desk } from '@/lib/extract/desk';
import { textOf } from '@/lib/extract/dom/text-of';
import { findFragment, findNote, type FoundNote } from './find-note';
import { markNoteReference } from './note-references';
import { takeMarginNotes } from './take-margin-notes';

/** A footnote whose element was taken out of the copy and is to be read as blocks. */
export interface TakenFootnote {
  id: string;
  label: string;
  element: Element;
}

const MOST = 1000;
const LONGEST_BACKLINK = 4;
const BACKLINK_HINT = /back-?link|back-?ref|return/i;
const HOLDERS = 'ol, ul, dl, section, aside, [role="doc-endnotes"]';

/**
 * The notes that marks in the text link to, in the order of their marks: in lists at the end, in asides, in paragraphs of their
 * own; and those in the margin. They are taken out; the marks become references.
 */
export function takeFootnotes(desk: Desk): TakenFootnote[] {
  const linked = takeLinkedNotes(desk);
  return [...linked, ...takeMarginNotes(desk, linked.length)];
}

function takeLinkedNotes({ page, root }: Desk): TakenFootnote[] {
  const links = [...root.querySelectorAll('a[href*="#"]')].slice(0, MOST);
  if (!links.length) return [];
  const anchorOf = createAnchorFinder(page.body);
  const notes = new Map<Element, TakenFootnote>();
  const marks = links.flatMap((link): { link: Element; found: FoundNote }[] => {
    page.deadline.step();
    const found = findNote(link, page, anchorOf);
    return found ? [{ link, found }] : [];
  });
  for (const { link, found } of marks) {
    const { label, element } = found;
    // A mark inside a note ('a b ↩') is the way back from it.
    if (marks.some((each) => each.found.element !== element && each.found.element.contains(link))) continue;
    const note = notes.get(element) ?? { id: String(notes.size + 1), label, element };
    notes.set(element, note);
    markNoteReference(link, { note: note.id, label });
  }
  for (const note of notes.values()) takeOut(note, (link) => findFragment(link, page) !== undefined);
  return [...notes.values()];
}

/** Finds what a fragment names: the first element with that id, else the last anchor of that name. Looks at the page when first asked. */
function createAnchorFinder(body: Element): (fragment: string) => Element | undefined {
  let anchors: Map<string, Element> | undefined;
  return (fragment) => {
    anchors ??= new Map([
      ...[...body.querySelectorAll('a[name]')].map((anchor) => [anchor.getAttribute('name'), anchor]),
      ...[...body.querySelectorAll('[id]')].toReversed().map((element) => [element.id, element]),
    ] as [string, Element][]);
    return anchors.get(fragment);
  };
}

function takeOut({ element, label }: TakenFootnote, isInner: (link: Element) => boolean): void {
  for (const link of element.querySelectorAll('a[href*="#"]')) {
    const text = textOf(link);
    const isWayBack =
      text.length <= LONGEST_BACKLINK ||
      text.replace(/[^\p{L}\p{N}]/gu, '') === label ||
      link.getAttribute('role') === 'doc-backlink' ||
      BACKLINK_HINT.test(link.className);
    if (isWayBack && isInner(link)) link.remove();
  }
  const holder = element.parentElement?.closest(HOLDERS);
  element.remove();
  if (holder && !textOf(holder)) holder.remove();
}
