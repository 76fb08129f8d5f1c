import { bareText } from '@/lib/extract/dom/text-of';
import type { Page } from '@/lib/extract/page/page';

const SHORTEST = 3;

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
  if (names.some((each) => each && bareText(each.replace(/\([^)]*\)/g, '')) === bare)) return true;
  return bare.length >= SHORTEST && hostName(page).includes(bare);
}

/** Whether it begins with the site's short name: 'MDR Thüringen' on mdr.example is where a person works. */
export function isDepartment(name: string, page: Page): boolean {
  const first = bareText(name.split(' ')[0] ?? '');
  return first.length >= SHORTEST && hostName(page).split('.').includes(first);
}

function hostName(page: Page): string {
  return (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '').replace(/-/g, '');
}
