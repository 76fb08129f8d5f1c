import type { Direction } from '@/lib/article/article';
import type { Page } from '@/lib/extract/page/page';

const RTL_SCRIPT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;

/** BCP 47 tag of the page, as it states it. */
export function findLanguage(page: Page): string | undefined {
  const stated = [
    page.language,
    page.metas.find('content-language', 'dc.language'),
    page.story?.language,
    page.metas.find('og:locale'),
  ];
  return stated.map(parseTag).find((tag) => tag !== undefined);
}

function parseTag(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-').split(/[\s,]/)[0] ?? '';
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Direction of the text itself: pages in Arabic or Hebrew often do not state it, and some state it wrongly. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, 4000);
  return (sample.match(RTL_SCRIPT)?.length ?? 0) > sample.length * 0.3 ? 'rtl' : 'ltr';
}
