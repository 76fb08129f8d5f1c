import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { findBestSource } from '@/lib/extract/pictures/best-source';
import type { Page } from '@/lib/extract/page/page';
import type { StatedAuthor } from '@/lib/extract/structured/stated-author';
import { cleanName } from './names';

const MARKED =
  '[itemprop~="author"][itemscope], .p-author.h-card, .p-author .h-card, .vcard.author, .author.vcard';
const MOST = 20;

/** Properties of schema.org's Person in microdata, and the classes of h-card and hCard that mean the same. */
const PROPERTIES = {
  name: '[itemprop~="name"], .p-name, .fn',
  role: '[itemprop~="jobTitle"], .p-job-title, .p-role, .title, .role',
  bio: '[itemprop~="description"], .p-note, .note',
  image: '[itemprop~="image"], .u-photo, img.photo',
  url: 'a[itemprop~="url"], link[itemprop~="url"], a.u-url, a.url',
  links: '[itemprop~="sameAs"], a[rel~="me"]',
} as const;

/** The authors that the page marks up as people where it shows them: microdata, h-card, hCard. */
export function findMarkedPeople({ body, base }: Page): StatedAuthor[] {
  const boxes = [...body.querySelectorAll(MARKED)].slice(0, MOST);
  return boxes.flatMap((box): StatedAuthor[] => {
    const find = (property: keyof typeof PROPERTIES) => box.querySelector(PROPERTIES[property]);
    const name = cleanName(valueOf(find('name')));
    if (!name) return [];
    const image = find('image');
    const avatarUrl = image?.tagName === 'IMG' ? findBestSource(image, base) : addressOf(image, base);
    const links = [...box.querySelectorAll(PROPERTIES.links)].map((link) => addressOf(link, base));
    return [
      {
        name,
        isOrganization: box.getAttribute('itemtype')?.endsWith('Organization') ?? false,
        role: valueOf(find('role')) || undefined,
        bio: valueOf(find('bio')) || undefined,
        avatarUrl,
        profileUrl: addressOf(find('url'), base),
        links: links.filter((link) => link !== undefined),
      },
    ];
  });
}

function valueOf(element: Element | null): string {
  return element?.getAttribute('content')?.trim() || textOf(element);
}

function addressOf(element: Element | null, base: string): string | undefined {
  return findWebAddress(element?.getAttribute('href') ?? element?.getAttribute('content'), base);
}
