import { hintsOf } from '@/lib/extract/dom/hints';

const AUTHOR_HINT = /(^|-)(authors?|byline|bio|biography|contributor|writer|autore?|auteur|redakteur)(-|$)/;

/** Whether the page's author called an element after the story's. */
export function isCalledAuthor(element: Element): boolean {
  return AUTHOR_HINT.test(hintsOf(element));
}
