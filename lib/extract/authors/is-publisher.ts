import { bareText } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

const SHORTEST = 3;
/** Letters of a name that a longer text may end with. */
const SHORTEST_NAME = 8;

/** Whether a stated author is the publisher under one of its names: the site's, the publisher's, the host's. */
export function isPublisher(name: string, page: Page): boolean {
  const { names, copyright } = publisherOf(page);
  const bare = bareText(name);
  if (names.has(bare) || (bare.length >= SHORTEST_NAME && copyright.endsWith(bare))) return true;
  return bare.length >= SHORTEST && hostName(page).includes(bare);
}

interface Publisher {
  /** In letters and digits, as is the other. */
  names: ReadonlySet<string>;
  /** '(c) 2013 The Bay Times'. */
  copyright: string;
}

/** Asked for every name near the headline. */
const publishers = new WeakMap<Page, Publisher>();

function publisherOf(page: Page): Publisher {
  const known = publishers.get(page) ?? readPublisher(page);
  publishers.set(page, known);
  return known;
}

function readPublisher({ metas, story }: Page): Publisher {
  const names = [
    metas.find('og:site_name'),
    metas.find('application-name'),
    metas.find('publisher'),
    story?.publisher,
    ...(story?.authors ?? []).filter((author) => author.isOrganization).map((author) => author.name),
  ];
  return {
    names: new Set(names.flatMap((each) => (each ? [bareText(each.replace(/\([^)]*\)/g, ''))] : []))),
    copyright: bareText(metas.find('copyright') ?? ''),
  };
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
