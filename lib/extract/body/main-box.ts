import { LARGEST_CHARACTER, type Line } from './line';

/** Prose is long and is not a link; what is shorter can be anything. */
const PROSE_LENGTH = 80;
const MOST_LINKED = 0.6;

export function isProse(line: Line): boolean {
  return line.length >= PROSE_LENGTH && line.linkShare < MOST_LINKED;
}

/** Whether a text of so many characters can be prose in any script, before anything is measured of it. */
export function canBeProse(text: string): boolean {
  return text.length * LARGEST_CHARACTER >= PROSE_LENGTH;
}

/** How often lines say what they say, letters and digits only. */
export function countSaid(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { bare } of lines) counts.set(bare, (counts.get(bare) ?? 0) + 1);
  return counts;
}

/** The prose that the page says once: what it says again and again is a notice. */
export function ownProse(lines: readonly Line[]): Line[] {
  const counts = countSaid(lines);
  return lines.filter((line) => isProse(line) && (counts.get(line.bare) === 1 || !line.bare));
}

export function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** For each element, how many characters of the given lines it holds. */
export function weigh(lines: readonly Line[], top: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const line of lines) {
    for (let at: Element | null = line.element; at && at !== top; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + line.length);
    weights.set(top, (weights.get(top) ?? 0) + line.length);
  }
  return weights;
}

/** The smallest element that holds at least a share of the weight. */
export function smallestBox(weights: ReadonlyMap<Element, number>, top: Element, share: number): Element {
  const enough = (weights.get(top) ?? 0) * share;
  let box = top;
  for (;;) {
    let inner = enough ? box.firstElementChild : null;
    while (inner && (weights.get(inner) ?? 0) < enough) inner = inner.nextElementSibling;
    if (!inner) return box;
    box = inner;
  }
}
