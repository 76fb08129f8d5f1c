import { isPost } from '@/lib/extract/blocks/is-post';
import { bareText } from '@/lib/extract/dom/text-of';
import { placeBits } from './box-path';
import type { LineContext } from './line-context';
import { isProse } from './main-box';
import { meanScore } from './mean-score';

const WHOLES = ['TABLE', 'UL', 'OL', 'DL'];
const WHOLE = WHOLES.join();
const WHOLE_BITS = placeBits(WHOLES);
const SHORT_ITEM = 200;
const LIKELY = 0.5;
const AGAIN_AND_AGAIN = 3;
/** Characters of a caption that is like no other text, and boxes around its picture in which it stands. */
const SHORTEST_SPOKEN = 60;
const SPOKEN_LEVELS = 3;
/** Letters that line and picture begin with alike before they are compared. */
const SPOKEN_START = 40;
/** Letters of who made the picture, at the end of its caption. */
const LONGEST_CREDIT = 60;
/** Lines above the story among which its opening stands, and boxes around that. */
const OPENING = 4;
const OPENING_LEVELS = 2;
/** Lines beside a picture in its box: caption and credit. */
const MOST_BESIDE_PICTURE = 2;

/**
 * The table or list that a line is a short part of: text as a whole or not at all. A table that the whole story stands in
 * only lays out the page.
 */
export function findWhole({ line, places }: LineContext): Element | null {
  const isPart =
    line.length < SHORT_ITEM && ((places & WHOLE_BITS) !== 0 || WHOLES.includes(line.element.tagName));
  return isPart ? line.element.closest(WHOLE) : null;
}

/** Gives the lines that belong together their common score: nobody wants half a table, or a story without the posts it talks about. */
export function settleGroups(contexts: readonly LineContext[], scores: readonly number[]): number[] {
  const settled = [...scores];
  settleWholes(contexts, settled);
  settleNotices(contexts, settled);
  settleCaptions(contexts, settled);
  settleSpoken(contexts, settled);
  settlePosts(contexts, settled);
  settleOpening(contexts, settled);
  return settled;
}

function settleWholes(contexts: readonly LineContext[], scores: number[]): void {
  const groups = new Map<Element, number[]>();
  contexts.forEach((context, i) => {
    const group = findWhole(context);
    if (group) groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  for (const members of groups.values()) {
    const mean = meanScore(members, contexts, scores);
    for (const i of members) scores[i] = mean;
  }
}

/** Prose that the page says again and again is a notice, and so is what stands in a small box with it. */
function settleNotices(contexts: readonly LineContext[], scores: number[]): void {
  const counts = new Map<string, number>();
  for (const { line } of contexts)
    if (line.bare && isProse(line)) counts.set(line.bare, (counts.get(line.bare) ?? 0) + 1);
  const boxes = new Set<Element | null>();
  contexts.forEach(({ line, isMainChild }, i) => {
    if ((counts.get(line.bare) ?? 0) < AGAIN_AND_AGAIN) return;
    scores[i] = 0;
    if (!isMainChild) boxes.add(line.element.parentElement);
  });
  contexts.forEach(({ line }, i) => {
    if (boxes.has(line.element.parentElement) && !isProse(line)) scores[i] = 0;
  });
}

/**
 * A line or two in a box of their own with a picture, unlike the story's lines and not taken for them at first, are about the picture. No
 * learning tells that: texts to learn from leave captions open.
 */
function settleCaptions(contexts: readonly LineContext[], scores: number[]): void {
  contexts.forEach(({ line, isLikeMain, isHeading, box, boxHasPicture }, i) => {
    const isBeside = boxHasPicture && box.count <= MOST_BESIDE_PICTURE;
    if (isBeside && !line.isKept && !isLikeMain && !isHeading) scores[i] = 0;
  });
}

/** A line that says what a picture beside it says to those who do not see it is its caption. */
function settleSpoken(contexts: readonly LineContext[], scores: number[]): void {
  const images = [...(topOf(contexts[0]?.line.element)?.querySelectorAll('img[alt]') ?? [])];
  const spoken = images.filter((image) => (image.getAttribute('alt') ?? '').length >= SHORTEST_SPOKEN);
  if (!spoken.length) return;
  const byStart = Map.groupBy(contexts.keys(), (i) => startOf(contexts[i]?.line.bare));
  for (const image of spoken) {
    const said = bareText(image.getAttribute('alt') ?? '');
    for (const i of byStart.get(startOf(said)) ?? []) {
      const { element, bare } = (contexts[i] as LineContext).line;
      const isSaid = bare.startsWith(said) && bare.length <= said.length + LONGEST_CREDIT;
      if (isSaid && standsBeside(image, element)) scores[i] = 0;
    }
  }
}

function startOf(bare = ''): string {
  return bare.slice(0, SPOKEN_START);
}

function topOf(element: Element | undefined): Element | undefined {
  let top = element;
  while (top?.parentElement) top = top.parentElement;
  return top;
}

function standsBeside(image: Element, line: Element): boolean {
  let box = image.parentElement;
  for (let level = 1; box && level < SPOKEN_LEVELS && !box.contains(line); level++) box = box.parentElement;
  return box?.contains(line) ?? false;
}

/** A post of a social network that stands after the beginning of the story, in the box of it, is part of the story. */
function settlePosts(contexts: readonly LineContext[], scores: number[]): void {
  const first = scores.findIndex((score) => score >= LIKELY);
  if (first === -1) return;
  contexts.forEach(({ line, inMainBox }, i) => {
    const isLeftOut = i > first && (scores[i] ?? 0) < LIKELY;
    if (isLeftOut && inMainBox && isPost(line.element)) scores[i] = 1;
  });
}

/** Prose above the story's first line in a box that is called like the story's own opens it: some systems cut a text into boxes. */
function settleOpening(contexts: readonly LineContext[], scores: number[]): void {
  const first = scores.findIndex((score) => score >= LIKELY);
  const box = contexts[first]?.line.element.parentElement;
  if (!box?.className) return;
  for (let i = first - 1; i >= Math.max(0, first - OPENING); i--) {
    const line = contexts[i]?.line;
    const isOpening = line && isProse(line) && !line.element.closest(WHOLE);
    const own: Element | undefined = isOpening ? boxCalled(box, line.element) : undefined;
    if (own && own !== box) scores[i] = 1;
  }
}

/** The box around a line that is of the same kind and name as another. */
function boxCalled(box: Element, line: Element): Element | undefined {
  let own = line.parentElement;
  for (let level = 0; own && level < OPENING_LEVELS; level++, own = own.parentElement)
    if (own.tagName === box.tagName && own.className === box.className) return own;
  return undefined;
}
