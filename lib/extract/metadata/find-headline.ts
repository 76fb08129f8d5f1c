import { bareText, foldText, textOf } from '@/lib/extract/dom/text-of';
import type { TextLine } from '@/lib/extract/dom/lines';
import type { Page } from '@/lib/extract/page/page';

/** Between a headline and what a template adds to it. */
const SEPARATOR = /\s+[|–—·•«»:-]+\s+|\s*[|_：]\s*/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const SHORTEST = 4;
/** Longer ones are no headlines; what looks for their parts must not wander through a novel. */
const LONGEST = 400;

export interface Headline {
  title: string;
  /** Letters and digits of every form in which the page says it: where one of them stands in the text, it is said again. */
  forms: ReadonlySet<string>;
  /** Where among the page's lines it stands; -1 when the page does not show it. */
  at: number;
}

/**
 * The headline. What the page states for sharing stands on its own, without kicker, and is what other sites show;
 * without it, the visible heading that agrees with what else is stated. The site's name is taken off.
 */
export function findHeadline(page: Page): Headline {
  const headings = [...page.body.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const shared = [page.metas.find('og:title'), page.metas.find('twitter:title')];
  const stated = [...shared, page.story?.headline, page.documentTitle]
    .map((title) => foldText(title ?? '').slice(0, LONGEST))
    .filter((title) => title.length >= SHORTEST);
  const plain = stated.map((title) => withoutSiteName(title, headings, page));
  const title = choose(plain, headings[0]);
  const forms = new Set([...plain, ...stated, ...headings.slice(0, 1), title].map(bareText));
  return { title, forms, at: findShown(page, forms) };
}

/** The first stated form; the heading where nothing is stated or the statement was cut short. */
function choose([stated]: readonly string[], heading: string | undefined): string {
  if (stated === undefined || heading === undefined) return stated ?? heading ?? '';
  const isCut = heading.length > stated.length && bareText(heading).startsWith(bareText(stated));
  return isCut ? heading : stated;
}

function findShown(page: Page, forms: ReadonlySet<string>): number {
  const { lines } = page;
  const isHeading = (line: TextLine) => line.element.closest('h1') !== null;
  const agreeing = lines.findIndex((line) => isHeading(line) && forms.has(bareText(line.text)));
  return agreeing === -1 ? lines.findIndex(isHeading) : agreeing;
}

function withoutSiteName(title: string, headings: readonly string[], page: Page): string {
  let head = title;
  for (;;) {
    const last = [...head.matchAll(SEPARATOR)].at(-1);
    if (!last) return head;
    const rest = head.slice(0, last.index).trim();
    const tail = head.slice(last.index + last[0].length).trim();
    if (bareText(rest).length < SHORTEST || !isAdded(tail, rest, headings, page)) return head;
    head = rest;
  }
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
