import type { Desk } from '@/lib/extract/desk';
import { hasText, textOf } from '@/lib/extract/dom/text-of';
import { markNoteReference } from './note-references';
import type { TakenFootnote } from './take-footnotes';

/** What style sheets set beside the text, at the place in a line where it belongs. */
const IN_THE_MARGIN =
  'p .sidenote, p .side-note, p .marginnote, p .margin-note, li .sidenote, li .marginnote, li .margin-note';
const MOST = 1000;
const LONGEST_NUMBER = 4;

/**
 * Notes that stand within a line and are shown in the margin: without a style sheet they would cut the sentence in two. They are
 * taken out and numbered on from `count`; a mark stays where each stood.
 */
export function takeMarginNotes({ root }: Desk, count: number): TakenFootnote[] {
  const elements = [...root.querySelectorAll(IN_THE_MARGIN)].filter(
    (element) => hasText(element) && !element.parentElement?.closest(IN_THE_MARGIN),
  );
  return elements.slice(0, MOST).map((element, i) => {
    const label = takeNumber(element) ?? String(count + i + 1);
    const mark = root.ownerDocument.createElement('a');
    mark.textContent = label;
    markNoteReference(mark, { note: String(count + i + 1), label });
    removeToggle(element);
    element.before(mark);
    element.remove();
    return { id: String(count + i + 1), label, element };
  });
}

/** The sign that opens the note where there is no room for it beside the text. */
function removeToggle(note: Element): void {
  const before = note.previousElementSibling;
  if (before?.tagName === 'LABEL' && !/[\p{L}\p{N}]/u.test(textOf(before))) before.remove();
}

/** The number that the note begins with, where it is an element of its own. */
function takeNumber(note: Element): string | undefined {
  const number = note.querySelector('sup, .number, .sidenote-number');
  const label = textOf(number).replace(/[^\p{L}\p{N}*†‡]/gu, '');
  if (!number || !label || label.length > LONGEST_NUMBER) return undefined;
  if (!textOf(note).startsWith(textOf(number))) return undefined;
  number.remove();
  return label;
}
