import { hintsOf } from '@/lib/extract/dom/hints';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import type { Page } from '@/lib/extract/page/page';
import { cleanName, looksLikeName, splitByline } from './names';

export interface BylineName {
  name: string;
  profileUrl?: string;
}

const BYLINE_HINT =
  /(^|-)(byline|by-line|author|authors|autor|autoren|auteur|autore|writer|author-name|contributor|credits-author)(-|$)/;
const LONGEST = 200;

/** Names in the visible byline: links and elements marked as author first, then the text of a byline element. */
export function findByline(page: Page): BylineName[] {
  const marked = [
    ...page.body.querySelectorAll(
      '[rel~="author"], [itemprop~="author"] [itemprop~="name"], .h-card .p-name, .p-author',
    ),
  ];
  const names = marked.flatMap((element) => linkedName(element, page.base));
  if (names.length) return unique(names);
  for (const element of page.body.querySelectorAll('[class], [id], [itemprop], [data-testid]')) {
    if (!BYLINE_HINT.test(hintsOf(element)) || textOf(element).length > LONGEST) continue;
    const found = readByline(element, page.base);
    if (found.length) return unique(found);
  }
  return [];
}

function readByline(element: Element, base: string): BylineName[] {
  const linked = [...element.querySelectorAll('a[href]')].flatMap((link) => linkedName(link, base));
  return linked.length
    ? linked
    : splitByline(textOf(element))
        .filter((name) => name.includes(' '))
        .map((name) => ({ name }));
}

function linkedName(element: Element, base: string): BylineName[] {
  const name = cleanName(textOf(element));
  if (!looksLikeName(name) || !name.includes(' ')) return [];
  const profileUrl = findWebAddress(element.closest('a[href]')?.getAttribute('href'), base);
  return [{ name, ...(profileUrl ? { profileUrl } : {}) }];
}

function unique(names: readonly BylineName[]): BylineName[] {
  return names.filter((each, i) => names.findIndex((other) => other.name === each.name) === i);
}
