import type { Site } from '@/lib/article/article';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import type { Page } from '@/lib/extract/page/page';

export function getSite(page: Page): Site {
  const domain = (URL.parse(page.url)?.hostname ?? '').replace(/^www\./, '');
  const name = page.metas.find('og:site_name', 'application-name') ?? page.story?.publisher ?? domain;
  const iconUrl = findWebAddress(page.icon, page.base);
  return { name, domain, ...(iconUrl ? { iconUrl } : {}) };
}
