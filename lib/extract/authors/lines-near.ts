import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import { isCalled } from './is-called';

/** Lines around the headline among which its byline stands. */
const BEFORE = 6;
const AFTER = 20;
/** Lines looked at on a page without a headline. */
const UNTITLED = 40;
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
