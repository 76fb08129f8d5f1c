import type { Completeness } from '@/lib/article/article';
import type { Page } from '@/lib/extract/page/page';

/** Characters below which a text is rather a notice than an article. */
const SHORTEST = 250;

export function judgeCompleteness(page: Page, text: string): Completeness {
  const stated = page.story?.body?.length ?? 0;
  if (page.story?.isFree === false && text.length < 1500) return 'cut';
  if (stated > text.length * 2 && stated > 1000) return 'cut';
  return text.length < SHORTEST ? 'doubtful' : 'full';
}
