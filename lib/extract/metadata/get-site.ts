import type { Site } from '@/lib/article/article';
import { bareText } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import type { Page } from '@/lib/extract/page/page';

/** The site under the name that a person knows it by: as it is stated, without motto, company or address behind it; else its host. */
export function getSite(page: Page): Site {
  const domain = (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '');
  const { metas, story } = page;
  const names = [metas.find('og:site_name'), metas.find('application-name'), story?.publisher]
    .filter((name) => name !== undefined)
    .filter((name) => !name.includes('://'))
    .map((name) => withoutMotto(name, domain));
  const iconUrl = findWebAddress(page.icon, page.base);
  return { name: choose(names, domain), domain, ...(iconUrl ? { iconUrl } : {}) };
}

/** 'baysheet' on baysheet.example is what machines call it: people say 'Bay Sheet', if the page does so anywhere, else its address. */
function choose(names: readonly string[], domain: string): string {
  const [first = domain] = names;
  if (first !== first.toLowerCase() || !domain.split('.').includes(first)) return first;
  const spelled = names.find((name) => name !== first && bareText(name) === first);
  return spelled ?? (domain.startsWith(`${first}.`) ? domain : first);
}

/** 'Bay Sheet | All that floats': what the host is called, or what stands before the host, is the name. */
function withoutMotto(name: string, domain: string): string {
  const [, head = '', rest = ''] = /^(.+?)\s+[|–—-]\s+(.+)$/.exec(name) ?? [];
  const [host, bare] = [bareText(domain), bareText(head)];
  return bare && (host.includes(bare) || bareText(rest) === host) ? head : name;
}
