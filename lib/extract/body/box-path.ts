import { markupKinds } from './markup-kinds';

/** What the boxes around a line are, from its parent out to where the story's own element begins. */
export interface BoxPath {
  /** The outermost box: the largest element around the line that is not itself around the story. */
  outermost: Element | undefined;
  /** Tags of the boxes, and those their roles stand for. */
  places: ReadonlySet<string>;
  /** Kinds that any of the boxes is called. */
  kinds: number;
  depth: number;
}

const NONE: BoxPath = { outermost: undefined, places: new Set(), kinds: 0, depth: 0 };

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
  return {
    outermost: outer.outermost ?? box,
    places: new Set([...outer.places, box.tagName, ...rolePlace(box)]),
    kinds: outer.kinds | markupKinds(box),
    depth: outer.depth + 1,
  };
}

/** The tag that an element's ARIA role stands for. */
export function rolePlace(element: Element): string[] {
  const place = ROLE_PLACES[element.getAttribute('role') ?? ''];
  return place ? [place] : [];
}
