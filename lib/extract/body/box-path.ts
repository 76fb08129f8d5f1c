import { markupKinds } from './markup-kinds';

/** What the boxes around a line are, from its parent out to where the story's own element begins. */
export interface BoxPath {
  /** The outermost box: the largest element around the line that is not itself around the story. */
  outermost: Element | undefined;
  /** Tags of the boxes, and those their roles stand for, one bit each in the order of PLACES. */
  places: number;
  /** Kinds that any of the boxes is called, and those that the innermost is. */
  kinds: number;
  innermostKinds: number;
  depth: number;
}

/** Elements that say where a line is. */
export const PLACES = [
  'NAV',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'FORM',
  'FIGURE',
  'ARTICLE',
  'SECTION',
  'UL',
  'OL',
  'TABLE',
  'BLOCKQUOTE',
  'A',
  'BUTTON',
  'DETAILS',
  'DL',
  'FIGCAPTION',
  'MAIN',
];
const PLACE_BITS = new Map(PLACES.map((tag, i) => [tag, 1 << i]));

/** The bits of some places together. */
export function placeBits(tags: readonly string[]): number {
  return tags.reduce((bits, tag) => bits | (PLACE_BITS.get(tag) ?? 0), 0);
}

const NONE: BoxPath = { outermost: undefined, places: 0, kinds: 0, innermostKinds: 0, depth: 0 };

const ROLE_PLACES: Record<string, string> = {
  navigation: 'NAV',
  banner: 'HEADER',
  contentinfo: 'FOOTER',
  complementary: 'ASIDE',
  search: 'FORM',
  form: 'FORM',
  button: 'BUTTON',
  figure: 'FIGURE',
  list: 'UL',
};

/** Reads paths, each box once: the lines of a box share it. */
export function createPathReader(
  isAroundStory: (element: Element) => boolean,
): (box: Element | null) => BoxPath {
  const known = new Map<Element, BoxPath>();
  const read = (box: Element | null): BoxPath => {
    if (!box || isAroundStory(box)) return NONE;
    const path = known.get(box) ?? extend(read(box.parentElement), box);
    known.set(box, path);
    return path;
  };
  return read;
}

function extend(outer: BoxPath, box: Element): BoxPath {
  const kinds = markupKinds(box);
  return {
    outermost: outer.outermost ?? box,
    places: outer.places | (PLACE_BITS.get(box.tagName) ?? 0) | rolePlace(box),
    kinds: outer.kinds | kinds,
    innermostKinds: kinds,
    depth: outer.depth + 1,
  };
}

/** The place that an element's ARIA role stands for, as a bit. */
export function rolePlace(element: Element): number {
  return PLACE_BITS.get(ROLE_PLACES[element.getAttribute('role') ?? ''] ?? '') ?? 0;
}
