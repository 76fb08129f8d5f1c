import { bareText } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

const SHORTEST = 3;
/** Letters of a name that a longer text may end with. */
const SHORTEST_NAME = 8;

/** Whether a stated author is the publisher under one of its names: the site's, the publisher's, the host's. */
export function isPublisher(name: string, page: Page): boolean {
  const { metas, story } = page;
  const names = [
    metas.find('og:site_name'),
    metas.find('application-name'),
    metas.find('publisher'),
    story?.publisher,
    ...(story?.authors ?? []).filter((author) => author.isOrganization).map((author) => author.name),
  ];
  const bare = bareText(name);
  // '(c) 2013 The Bay Times'.
  const copyright = bareText(metas.find('copyright') ?? '');
  if (bare.length >= SHORTEST_NAME && copyright.endsWith(bare)) return true;
  if (names.some((each) => each && bareText(each.replace(/\([^)]*\)/g, '')) === bare)) return true;
  return bare.length >= SHORTEST && hostName(page).includes(bare);
}

/** 'Anna Kovalenko THE SHEET', set in one line: the name alone, where what follows a full one is the publisher. */
export function withoutPublisher(name: string, page: Page): string {
  const words = name.split(' ');
  for (let at = 2; at < words.length; at++) {
    const rest = words.slice(at).join(' ');
    // One word in small letters may be the family name, on a page of its own.
    if ((at < words.length - 1 || rest === rest.toUpperCase()) && isPublisher(rest, page))
      return words.slice(0, at).join(' ');
  }
  return name;
}

/** Whether it begins with the site's short name: 'MDR Thüringen' on mdr.example is where a person works. */
export function isDepartment(name: string, page: Page): boolean {
  const first = bareText(name.split(' ')[0] ?? '');
  return first.length >= SHORTEST && hostName(page).split('.').includes(first);
}

function hostName(page: Page): string {
  return (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '').replace(/-/g, '');
}
