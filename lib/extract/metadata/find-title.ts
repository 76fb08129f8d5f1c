import { bareText, foldText, textOf } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

const SEPARATOR = /\s+[|–—·•«»:-]\s+/g;

/**
 * The headline. A page says it several times: the visible h1 is what its editors wrote, unless the h1 is the site's
 * name or a section; so it must agree with what the page states elsewhere.
 */
export function findTitle(page: Page): string {
  const documentTitle = textOf(page.document.querySelector('title'));
  const stated = [
    page.story?.headline,
    page.metas.find('og:title'),
    page.metas.find('twitter:title'),
    documentTitle,
  ]
    .filter((title) => title !== undefined)
    .map(foldText)
    .filter(Boolean);
  const heading = findHeadline(page, stated);
  return (heading && textOf(heading)) || withoutSiteName(stated[0] ?? '', page);
}

/** The heading that agrees with a stated title, or the only h1. */
export function findHeadline(page: Page, stated: readonly string[]): Element | undefined {
  const headings = [...page.body.querySelectorAll('h1')].filter((heading) => textOf(heading));
  const titles = stated.map(bareText);
  const agreeing = [...headings, ...page.body.querySelectorAll('h2')].find((heading) => {
    const text = bareText(textOf(heading));
    return (
      text.length > 5 &&
      titles.some((title) => title === text || title.startsWith(text) || text.startsWith(title))
    );
  });
  return agreeing ?? (stated.length === 0 || headings.length === 1 ? headings[0] : undefined);
}

function withoutSiteName(title: string, page: Page): string {
  const site = bareText(
    page.metas.find('og:site_name') ?? URL.parse(page.url)?.hostname.split('.').at(-2) ?? '',
  );
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const tail = bareText(title.slice(last.index + last[0].length));
  return tail && (tail.includes(site) || site.includes(tail)) ? title.slice(0, last.index) : title;
}
