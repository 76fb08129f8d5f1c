import type { Desk } from '@/lib/extract/desk';
import { holdsBlock, linesOf, noteBlockHolder } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { parseDate } from '@/lib/extract/metadata/parse-date';
import { isClock } from '@/lib/extract/wording/clock';

/** When an entry of a live blog was written, and its headline. */
export interface UpdateHead {
  at?: string;
  timeText?: string;
  title?: string;
}

const FEWEST = 3;
/** Lines of an entry among which its time and its headline stand. */
const HEAD_LINES = 4;
const SHORTEST_PROSE = 50;
/** Share of the story's text that the entries must be: comments and cards have times too. */
const SMALLEST_SHARE = 0.4;
const LONGEST_TIME = 60;

/**
 * The entries of a live blog by their elements: boxes beside each other, or stretches between times, that each begin with a time
 * and hold text of the story. Time and headline are taken out of them.
 */
export function takeUpdates(desk: Desk): Map<Element, UpdateHead> {
  const updates = new Map<Element, UpdateHead>();
  const times = timesIn(desk);
  if (times.length < FEWEST) return updates;
  const entries = entriesAround(times, desk).filter(({ box }) => storyLength(box, desk) > 0);
  const total = lengthOf(desk.lines);
  const told = entries.reduce((sum, { box }) => sum + storyLength(box, desk), 0);
  if (entries.length < FEWEST || told < total * SMALLEST_SHARE) return updates;
  for (const { box, time } of entries) updates.set(box, takeHead(box, time));
  return updates;
}

/** Time elements, and lines that are only a time of day. */
function timesIn({ page, root }: Desk): Element[] {
  const elements = [...root.querySelectorAll('time')];
  const lines = page.lines.filter(
    ({ element, text }) =>
      isClock(text) && root.contains(element) && !element.closest('time') && !element.querySelector('time'),
  );
  const all = new Set([...elements, ...lines.map(({ element }) => element)]);
  return [...all].toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

interface Entry {
  box: Element;
  /** The first time in it. */
  time: Element;
}

/** The children of the box whose children hold the most times, one each at their beginning. */
function entriesAround(times: readonly Element[], { root }: Desk): Entry[] {
  const branches = new Map<Element, Map<Element, Element>>();
  for (const time of times) {
    for (let at = time; at !== root && at.parentElement; at = at.parentElement) {
      const known = branches.get(at.parentElement) ?? new Map<Element, Element>();
      if (!known.has(at)) known.set(at, time);
      branches.set(at.parentElement, known);
    }
  }
  let most = new Map<Element, Element>();
  for (const children of branches.values()) if (children.size > most.size) most = children;
  const entries = [...most].map(([box, time]) => ({ box, time }));
  if (entries.some(({ box }) => holdsBlock(box))) return entries.filter(beginsWithTime);
  const lines = new Set(most.keys());
  return entries.map(({ box, time }) => ({ box: gather(box, lines), time }));
}

function beginsWithTime({ box, time }: Entry): boolean {
  return linesOf(box)
    .slice(0, HEAD_LINES)
    .some((line) => line.contains(time));
}

/** A time that stands beside the text it is about gets a box with what follows until the next of `times`. */
function gather(time: Element, times: ReadonlySet<Element>): Element {
  const box = time.ownerDocument.createElement('section');
  time.before(box);
  for (
    let next: Element | null = time;
    next && (next === time || !times.has(next));
    next = box.nextElementSibling
  )
    box.append(next);
  noteBlockHolder(box);
  return box;
}

function storyLength(entry: Element, { lines }: Desk): number {
  const told = linesOf(entry).filter((line) => lines.has(line) && textOf(line).length >= SHORTEST_PROSE);
  return lengthOf(told);
}

function lengthOf(lines: Iterable<Element>): number {
  let length = 0;
  for (const line of lines) length += textOf(line).length;
  return length;
}

function takeHead(entry: Element, time: Element): UpdateHead {
  const stated = time.getAttribute('datetime') ?? '';
  const at = /\dT\d|\d \d{2}:/.test(stated) ? parseDate(stated) : undefined;
  const timeText = textOf(time).slice(0, LONGEST_TIME);
  time.remove();
  const heading = linesOf(entry)
    .slice(0, HEAD_LINES)
    .find((line) => line.closest('h1, h2, h3, h4, h5, h6'));
  const title = textOf(heading);
  if (title) heading?.remove();
  return { ...(at ? { at } : timeText ? { timeText } : {}), ...(title ? { title } : {}) };
}
