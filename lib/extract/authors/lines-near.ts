import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import { isCalled } from './is-called';

/** Lines around the headline among which its byline stands. */
const BEFORE = 6;
const AFTER = 20;
/** Lines looked at on a page without a headline. */
const UNTITLED = 40;
/** Lines below the text that can be its byline. */
const BELOW = 8;
/** Where something else begins. */
const OTHER = 'h2, h3, h4, li, aside';
/** Characters of a line that can be a byline. */
export const LONGEST_BYLINE = 200;
/** Lines of these say who made a picture. */
export const CAPTION_HINT = /(^|-)(caption|copyright|photo-credit|image-credit)(-|$)/;

/** The short lines by the headline and right above the text among which its byline stands, captions apart. */
export function linesNear(desk: Desk): TextLine[] {
  const { lines } = desk.page;
  const { at } = desk.headline;
  const [from, to] = at === -1 ? [0, UNTITLED] : [Math.max(0, at - BEFORE), at + AFTER];
  return [...lines.slice(from, to), ...desk.linesAboveText(to, BEFORE)].filter(
    ({ element, text }) =>
      text.length <= LONGEST_BYLINE &&
      !element.closest('figure, figcaption') &&
      !isCalled(element, CAPTION_HINT),
  );
}

/** The lines right below the text, up to a heading or a list. */
export function linesBelow({ page, lines }: Desk): TextLine[] {
  const from = page.lines.findLastIndex(({ element }) => lines.has(element)) + 1;
  const below = page.lines.slice(from, from + BELOW);
  const end = below.findIndex(({ element }) => element.closest(OTHER));
  return below.slice(0, end < 0 ? BELOW : end);
}
