import { isCallPhrase, isCallWhole } from '@/lib/extract/wording/calls';
import { isReadAlso, READ_ALSO_START } from '@/lib/extract/wording/read-also';
import type { Line } from './line';
import { countSaid, isProse } from './main-box';
import { createPathReader, rolePlace } from './box-path';
import { markupKinds } from './markup-kinds';
import { markupOf } from './markup-of';
import type { PageLines } from './page-lines';

/** A line with what stands around it, as the clues ask for it. */
export interface LineContext {
  line: Line;
  previous: Line | undefined;
  next: Line | undefined;
  isHeading: boolean;
  isBold: boolean;
  isItalic: boolean;
  saysTitle: boolean;
  saysDescription: boolean;
  isRepeated: boolean;
  /** It begins as what introduces other stories. */
  readsAlso: boolean;
  /** Somewhere it calls to give or to subscribe. */
  isCalling: boolean;
  namesAuthor: boolean;
  inStatedBody: boolean | undefined;
  inMainBox: boolean;
  isMainChild: boolean;
  isLikeMain: boolean;
  isStoryProse: boolean;
  depth: number;
  isBeforeHeadline: boolean;
  /** Lines since the first and since the last prose of the main box; negative before it. */
  fromStart: number;
  fromEnd: number;
  alike: LineGroup & { besideProseShare: number };
  box: LineGroup;
  boxCalls: boolean;
  boxReadsAlso: boolean;
  boxHasControl: boolean;
  boxHasPicture: boolean;
  /** The boxes around it by tag and role, one bit each in the order of PLACES. */
  places: number;
  /** Elements stand in the line: one of text alone needs no look for them. */
  hasInner: boolean;
  ownKinds: number;
  boxKinds: number;
}

/** Lines taken together: those alike in markup, or those of one box. */
export interface LineGroup {
  count: number;
  keptShare: number;
  proseShare: number;
  linkShare: number;
}

const LONG = 80;
/** What calls to do something is short. */
const LONGEST_CALL = 300;
const HEADING = /^H[1-6]$/;

/** The context of every line that can be text; lines that are wholly links only stand around the others. */
export function lineContexts(page: PageLines): LineContext[] {
  const { lines } = page;
  const pathTo = createPathReader(page.isAroundStory);
  const boxOf = new Map(
    lines.map((line) => [line, pathTo(line.element.parentElement).outermost ?? line.element]),
  );
  const keyOf = new Map(lines.map((line) => [line, markupOf(line.element)]));
  const alike = groupBy(lines, (line) => keyOf.get(line) as string);
  const inBox = groupBy(lines, (line) => boxOf.get(line) as Element);
  const boxFacts = new Map<Element, BoxFacts>();
  const calling = new Set(lines.filter((line) => line.length < LONGEST_CALL && isCallPhrase(line.text)));
  for (const [box, group] of inBox) boxFacts.set(box, factsOf(box, group, calling));
  const isBesideProse = lines.map((_, i) => isStory(lines[i - 1], page) || isStory(lines[i + 1], page));
  const beside = groupShares(lines, keyOf, isBesideProse);
  const groups = new Map(
    [...alike].map(([key, group]) => [key, { ...summarize(group), besideProseShare: beside.get(key) ?? 0 }]),
  );
  const mainMarkup = heaviest(alike, page.storyProse);
  const counts = countSaid(lines);
  // A paragraph that is mostly a link is no prose by itself; marked up like the story it is.
  const isInStory = (line: Line) =>
    isMainProse(line, page) ||
    (line.isKept && line.length >= LONG && line.linkShare < 0.95 && keyOf.get(line) === mainMarkup);
  const first = lines.findIndex(isInStory);
  const last = lines.findLastIndex(isInStory);

  return lines.flatMap((line, i) => {
    if (line.linkShare > 0.9 && !line.isKept) return [];
    const facts = boxFacts.get(boxOf.get(line) as Element) as BoxFacts;
    const key = keyOf.get(line) as string;
    const path = pathTo(line.element.parentElement);
    const inner = line.element.firstElementChild;
    const hasInner = inner !== null;
    const lineKinds = markupKinds(line.element);
    const own = lineKinds | (inner && !inner.nextElementSibling ? markupKinds(inner) : 0);
    return [
      {
        line,
        previous: lines[i - 1],
        next: lines[i + 1],
        isHeading: HEADING.test(line.element.tagName),
        isBold: hasInner && isWholly(line, 'b, strong'),
        isItalic: hasInner && isWholly(line, 'i, em'),
        saysTitle: page.titles.has(line.bare),
        saysDescription:
          line.length > 30 &&
          page.description !== '' &&
          (page.description.startsWith(line.bare) || line.bare.startsWith(page.description)),
        isRepeated: line.length > 15 && (counts.get(line.bare) ?? 0) > 1,
        readsAlso: READ_ALSO_START.test(line.text),
        isCalling: calling.has(line),
        namesAuthor: line.length < 120 && page.authors.some((name) => line.bare.includes(name)),
        inStatedBody:
          page.statedBody === '' || line.bare.length < 8
            ? undefined
            : page.statedBody.includes(line.bare.slice(0, 80)),
        inMainBox: page.main.contains(line.element),
        isMainChild: line.element.parentElement === page.main,
        isLikeMain: key === mainMarkup,
        isStoryProse: page.storyProse.has(line),
        depth: path.depth + 1,
        isBeforeHeadline: page.headlineAt !== -1 && i < page.headlineAt,
        fromStart: first === -1 ? 0 : i - first,
        fromEnd: last === -1 ? 0 : i - last,
        alike: groups.get(key) as LineContext['alike'],
        ...facts,
        places: path.places | rolePlace(line.element),
        hasInner,
        ownKinds: own | path.innermostKinds,
        boxKinds: lineKinds | path.kinds,
      },
    ];
  });
}

function isStory(line: Line | undefined, page: PageLines): boolean {
  return line !== undefined && page.storyProse.has(line);
}

/** For each group, the share of its lines of which something holds. */
function groupShares(
  lines: readonly Line[],
  keyOf: ReadonlyMap<Line, string>,
  holds: readonly boolean[],
): Map<string, number> {
  const counts = new Map<string, { all: number; held: number }>();
  lines.forEach((line, i) => {
    const key = keyOf.get(line) as string;
    const count = counts.get(key) ?? { all: 0, held: 0 };
    count.all += 1;
    count.held += Number(holds[i]);
    counts.set(key, count);
  });
  return new Map([...counts].map(([key, { all, held }]) => [key, held / all]));
}

function isMainProse(line: Line, page: PageLines): boolean {
  return page.storyProse.has(line) && isProse(line) && page.main.contains(line.element);
}

interface BoxFacts {
  box: LineGroup;
  boxCalls: boolean;
  boxReadsAlso: boolean;
  boxHasControl: boolean;
  boxHasPicture: boolean;
}

function factsOf(box: Element, group: readonly Line[], calling: ReadonlySet<Line>): BoxFacts {
  const first = group[0];
  return {
    box: summarize(group),
    boxCalls: group.some((line) => line.length < 60 && (calling.has(line) || isCallWhole(line.text))),
    boxReadsAlso: first !== undefined && first.length < 60 && isReadAlso(first.text),
    boxHasControl: box.tagName === 'BUTTON' || box.querySelector('button, [role="button"]') !== null,
    boxHasPicture: box.querySelector('img') !== null,
  };
}

function summarize(group: readonly Line[]): LineGroup {
  let length = 0;
  let kept = 0;
  let prose = 0;
  let links = 0;
  for (const line of group) {
    length += line.length;
    if (line.isKept) kept += line.length;
    if (isProse(line)) prose += line.length;
    links += line.linkShare * line.length;
  }
  const total = Math.max(1, length);
  return {
    count: group.length,
    keptShare: kept / total,
    proseShare: prose / total,
    linkShare: links / total,
  };
}

function groupBy<K>(lines: readonly Line[], keyOf: (line: Line) => K): Map<K, Line[]> {
  const groups = new Map<K, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

/** The markup with the most prose: a story's paragraphs look alike. */
function heaviest(groups: ReadonlyMap<string, Line[]>, story: ReadonlySet<Line>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [key, group] of groups) {
    const weight = group.reduce((sum, line) => sum + (story.has(line) ? line.length : 0), 0);
    if (weight > most) {
      most = weight;
      best = key;
    }
  }
  return best;
}

function isWholly(line: Line, selector: string): boolean {
  const marked = line.element.querySelector(selector);
  return marked !== null && (marked.textContent ?? '').length > 0.9 * line.text.length;
}
