import { bareText, foldText, saidOnce, textOf } from '@/lib/extract/dom/text-of';
import { linesOf, type TextLine } from '@/lib/extract/dom/lines';
import type { Page } from '@/lib/extract/page/page';
import { isPublisher } from '@/lib/extract/authors/is-publisher';

/** Between a headline and what a template adds to it. */
const SEPARATOR = /\s+[|–—·•«»:-]+\s+|\s*[|_：]\s*/g;
const KICKER_END = /\s+[|–—·•:-]+\s+|[:：]\s+/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const SHORTEST = 4;
/** Letters; a shorter end that two forms share may be a name. */
const SHORTEST_END = 20;
/** Words that a lesser heading shares with the headline to be taken for it: so many, and this share of them. */
const FEWEST_SHARED = 3;
const SHARED = 0.5;
/** Longer ones are no headlines; what looks for their parts must not wander through a novel. */
const LONGEST = 400;

export interface Headline {
  title: string;
  /** Letters and digits of every form in which the page says it: where one of them stands in the text, it is said again. */
  forms: ReadonlySet<string>;
  /** Characters of a text beyond which it says none of them, signs and all. */
  longest: number;
  /** Where among the page's lines it stands; -1 when the page does not show it. */
  at: number;
}

/**
 * The headline. What the page states for sharing stands on its own, without kicker, and is what other sites show;
 * without it, the visible heading that agrees with what else is stated. The site's name is taken off.
 */
export function findHeadline(page: Page): Headline {
  const shown = [...page.body.querySelectorAll('h1')].filter((heading) => !isLogo(heading, page));
  const headings = shown.map(headingText);
  const own = (title: string | undefined) => {
    const form = saidOnce(foldText(title ?? '')).slice(0, LONGEST);
    return form.length >= SHORTEST ? saidOnce(withoutSiteName(form, headings, page)) : undefined;
  };
  const raw = [
    page.metas.find('og:title'),
    page.metas.find('twitter:title'),
    page.story?.headline,
    page.documentTitle,
  ];
  const [openGraph, twitter, story, document] = raw.map(own);
  const shared = openGraph ?? twitter;
  const isDressed = foldText(page.metas.find('og:title', 'twitter:title') ?? '') !== shared;
  const title = choose({ shared, isDressed, story, document, headings });
  const forms = new Set(
    [openGraph, twitter, story, document, ...raw, title].flatMap((form) =>
      form && form.length >= SHORTEST ? [bareText(form.slice(0, LONGEST))] : [],
    ),
  );
  const at = findShown(page, forms, title, shown);
  // Where a lesser heading says the headline, the main one may name a blog.
  if (at === -1 || shown[0]?.contains(page.lines[at]?.element ?? null))
    for (const heading of [headings[0], textOf(shown[0])])
      if (heading && heading.length >= SHORTEST) forms.add(bareText(heading.slice(0, LONGEST)));
  return { title, forms, longest: Math.max(0, ...[...forms].map((form) => form.length)) * 2, at };
}

/** Without a topic linked in it, said once. */
function headingText(heading: Element): string {
  const whole = textOf(heading);
  const linked = [...heading.querySelectorAll('a[href]')].map(textOf);
  const own = linked.reduce(
    (text, link) => (text.endsWith(` ${link}`) ? text.slice(0, -link.length).trim() : text),
    whole,
  );
  return saidOnce(own);
}

/** A main heading that names the site, or only shows a picture: some templates set their logo so, also over a story. */
function isLogo(heading: Element, page: Page): boolean {
  const text = textOf(heading);
  if (!text) return true;
  return isPublisher(text, page) && !isSame(text, page.metas.find('og:title') ?? page.story?.headline);
}

interface StatedTitles {
  shared: string | undefined;
  /** Whether the site's name stood beside the title for sharing. */
  isDressed: boolean;
  story: string | undefined;
  document: string | undefined;
  headings: readonly string[];
}

function choose({ shared, isDressed, story, document, headings }: StatedTitles): string {
  const heading = headings.find((each) => isSame(each, story)) ?? headings[0];
  const stated = shared ?? story;
  if (stated === undefined) return headingLike(document, headings) ?? document ?? heading ?? '';
  if (heading === undefined || isSame(heading, stated)) return stated;
  // A title for sharing that is also the document's, or that carries the site's name, was written for search engines.
  if (isSame(heading, story) && (isDressed || isSame(shared, document))) return heading;
  const isCut = heading.length > stated.length && bareText(heading).startsWith(bareText(stated));
  return isCut ? heading : (sharedEnd(heading, stated) ?? stated);
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && bareText(a) === bareText(b);
}

/** Where only the document's title is stated: the heading it ends with, else one that says it in more words, a kicker apart. */
function headingLike(document: string | undefined, headings: readonly string[]): string | undefined {
  const wanted = bareText(document ?? '');
  if (wanted.length < SHORTEST) return headings[0];
  const ending = headings.find(
    (heading) => bareText(heading).length >= SHORTEST_END && wanted.endsWith(bareText(heading)),
  );
  if (ending) return ending;
  return headings.find(
    (heading) =>
      heading.length > wanted.length &&
      bareText(heading).includes(wanted) &&
      !partsOf(heading).some(({ end }) => bareText(end) === wanted),
  );
}

/** What two forms end with after kickers without a word in common: 'Fire: The mill is gone', 'At night - The mill is gone'. */
function sharedEnd(a: string, b: string): string | undefined {
  const others = partsOf(a);
  return partsOf(b).find(
    ({ kicker, end }) =>
      bareText(end).length >= SHORTEST_END &&
      others.some((other) => isSame(other.end, end) && !sharesWord(other.kicker, kicker)),
  )?.end;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').map(bareText));
  return b.split(' ').some((word) => words.has(bareText(word)));
}

function partsOf(title: string): { kicker: string; end: string }[] {
  return [...title.matchAll(KICKER_END)].map((match) => ({
    kicker: title.slice(0, match.index),
    end: title.slice(match.index + match[0].length).trim(),
  }));
}

/** The main heading that says the headline, else a lesser one that does, else any main heading, else what comes next to it. */
function findShown(
  { lines }: Page,
  forms: ReadonlySet<string>,
  title: string,
  headings: readonly Element[],
): number {
  const inHeadings = new Set(headings.flatMap(linesOf));
  const isHeading = (line: TextLine) => inHeadings.has(line.element);
  const ways = [
    () => lines.findIndex((line) => isHeading(line) && forms.has(line.bare)),
    // A link to the story stands in a list.
    () => lines.findIndex((line) => isIn(line, 'h2, h3, h4') && !isIn(line, 'a, li') && forms.has(line.bare)),
    () => lines.findIndex(isHeading),
    () => findLesserHeading(lines, forms, title),
  ];
  for (const way of ways) {
    const at = way();
    if (at !== -1) return at;
  }
  return -1;
}

function isIn(line: TextLine, selector: string): boolean {
  return line.element.closest(selector) !== null;
}

/** On a page without a main heading: the lesser one that says the headline, or most of its words. */
function findLesserHeading(lines: readonly TextLine[], forms: ReadonlySet<string>, title: string): number {
  const wanted = new Set(wordsOf(title));
  let best = -1;
  let most = Math.max(FEWEST_SHARED, wanted.size * SHARED) - 1;
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST || !isIn(line, 'h2, h3')) continue;
    if (forms.has(line.bare)) return at;
    const shared = new Set(wordsOf(line.text).filter((word) => wanted.has(word))).size;
    if (shared <= most) continue;
    most = shared;
    best = at;
  }
  return best;
}

function wordsOf(title: string): string[] {
  return title.split(/\s+/).map(bareText).filter(Boolean);
}

function withoutSiteName(title: string, headings: readonly string[], page: Page): string {
  const separators = [...title.matchAll(SEPARATOR)];
  const shown = separators
    .map((separator) => title.slice(0, separator.index).trim())
    .find((start) => start.length >= SHORTEST && headings.some((heading) => isSame(heading, start)));
  if (shown) return shown;
  let head = withoutSiteBefore(title, separators[0], page);
  for (;;) {
    const last = [...head.matchAll(SEPARATOR)].at(-1);
    if (!last) return head;
    const rest = head.slice(0, last.index).trim();
    const tail = head.slice(last.index + last[0].length).trim();
    const isAddition = isAdded(tail, rest, headings, page) || (head !== title && isSection(tail, page));
    if (bareText(rest).length < SHORTEST || !isAddition) return head;
    head = rest;
  }
}

/** 'The Courier | The bridge is open': some templates begin with the site. */
function withoutSiteBefore(title: string, separator: RegExpExecArray | undefined, page: Page): string {
  const site = bareText(page.metas.find('og:site_name') ?? '');
  if (!separator || !site || bareText(title.slice(0, separator.index)) !== site) return title;
  const rest = title.slice(separator.index + separator[0].length).trim();
  return bareText(rest).length >= SHORTEST ? rest : title;
}

/** 'Sports' between headline and site, on '/sports/…'. */
function isSection(tail: string, page: Page): boolean {
  const path = URL.parse(page.url)?.pathname ?? '';
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => part !== '' && bareText(part) === bareText(tail));
}

/** Whether a template added the tail: it names the site or a date, or the page's heading is what stands before it. */
function isAdded(tail: string, rest: string, headings: readonly string[], page: Page): boolean {
  const added = bareText(tail);
  const host = bareText((URL.parse(page.url)?.hostname ?? '').replace(/^www\./, ''));
  const site = bareText(page.metas.find('og:site_name') ?? page.story?.publisher ?? '');
  if (DATE.test(tail) || headings.some((heading) => bareText(heading) === bareText(rest))) return true;
  return (
    added.length > 1 &&
    (host.includes(added) || (site !== '' && (added.includes(site) || site.includes(added))))
  );
}
