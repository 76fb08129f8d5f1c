import { createPathReader, placeBits } from './box-path';
import type { Line } from './line';
import { lengthOf, ownProse, smallestBox } from './main-box';
import { markupBits } from './markup-kinds';
import { markupOf } from './markup-of';
import type { Survey } from './survey-lines';

/** Characters of prose: a page with less has no story large enough to stand out. */
const ENOUGH = 800;
/** Shares of the prose: what the main box holds, how much of it the guess must take, and how much must be marked up alike. */
const MAIN = 0.7;
const TAKEN = 0.8;
const ALIKE = 0.6;
/** A box with so much of the prose is no box beside the story, whatever it is called. */
const AROUND = 0.3;
const MOST_LINKED = 0.6;

const OTHER_PLACES = placeBits(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'BUTTON', 'FIGURE', 'FIGCAPTION']);
const OTHER_KINDS = markupBits([
  'advertisement',
  'promo',
  'newsletter',
  'donation',
  'share',
  'comments',
  'related',
  'navigation',
  'paywall',
  'legal',
  'overlay',
]);

/**
 * The likely lines of the story where the page leaves little doubt: most of its prose stands in one box, is marked up alike, and
 * in nothing that is called something else. In doubt nothing: Readability is then asked. The guess is quicker
 * and the better opinion where it is sure, and far worse where it is not (docs/decisions/0012-readability-where-there-is-doubt.md).
 */
export function guessStory({ region, lines, weights }: Survey): Set<Line> | undefined {
  const prose = ownProse(lines);
  const all = lengthOf(prose);
  const common = commonKind(prose);
  if (all < ENOUGH || common.length < ALIKE * all) return undefined;
  const total = weights.get(region) ?? 0;
  const main = smallestBox(weights, region, MAIN);
  const pathTo = createPathReader((box) => box === main || (weights.get(box) ?? 0) >= AROUND * total);
  const isLikely = ({ element, linkShare }: Line) => {
    if (linkShare > MOST_LINKED || !main.contains(element)) return false;
    const { places, kinds, outermost } = pathTo(element);
    if (places & OTHER_PLACES || kinds & OTHER_KINDS) return false;
    // What is marked up otherwise and stands in a box with a picture is about the picture.
    return markupOf(element) === common.markup || outermost === element || !outermost?.querySelector('img');
  };
  const likely = new Set(lines.filter(isLikely));
  return lengthOf(prose.filter((line) => likely.has(line))) >= TAKEN * all ? likely : undefined;
}

/** The commonest markup of the prose, and how many characters of it are marked up so. */
function commonKind(prose: readonly Line[]): { markup: string; length: number } {
  const kinds = new Map<string, number>();
  for (const { element, length } of prose) {
    const markup = markupOf(element);
    kinds.set(markup, (kinds.get(markup) ?? 0) + length);
  }
  let common = { markup: '', length: 0 };
  for (const [markup, length] of kinds) if (length > common.length) common = { markup, length };
  return common;
}
