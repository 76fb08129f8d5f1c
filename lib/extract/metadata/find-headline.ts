import { bareText, foldText, textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

/** Between a headline and what a template adds to it. */
const SEPARATOR = /\s+[|–—·•«»:-]+\s+|\s*[|_]\s*/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const SHORTEST = 4;

export interface Headline {
  title: string;
  /** Letters and digits of every form in which the page says it: where one of them stands in the text, it is said again. */
  forms: ReadonlySet<string>;
}

/**
 * The headline. What the page states for sharing stands on its own, without kicker, and is what other sites show;
 * without it, the visible heading that agrees with what else is stated. The site's name is taken off.
 */
export function findHeadline(page: Page): Headline {
  const headings = [...page.body.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const shared = [page.metas.find('og:title'), page.metas.find('twitter:title')];
  const stated = [...shared, page.story?.headline, page.documentTitle]
    .map((title) => foldText(title ?? ''))
    .filter((title) => title.length >= SHORTEST);
  const plain = stated.map((title) => withoutSiteName(title, headings, page));
  const title = choose(plain, headings) ?? headings[0] ?? '';
  return { title, forms: new Set([...plain, ...stated, ...headings.slice(0, 1), title].map(bareText)) };
}

/** The first stated form, unless the others and the heading agree on another one. */
function choose(stated: readonly string[], headings: readonly string[]): string | undefined {
  const [first, ...others] = stated;
  const heading = headings[0];
  if (first === undefined || heading === undefined) return first;
  const key = bareText(heading);
  const isOutvoted =
    bareText(first) !== key && others.length > 1 && others.every((other) => bareText(other) === key);
  if (isOutvoted || bareText(first) === key) return sameSpelling(heading, first);
  return first;
}

/** Of two spellings of one headline the stated one, unless it lost its spaces or punctuation. */
function sameSpelling(heading: string, stated: string): string {
  return bareText(heading) === bareText(stated) ? stated : heading;
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
