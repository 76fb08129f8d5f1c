import type { Article } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';

/** Text that is an article even at a home page's address: a blog's only post, a manifesto. */
const LONG_TEXT = 4000;
/** Share of the page's words that a real article takes; a front page's best teaser takes less. */
const SMALLEST_SHARE = 0.12;

/** Whether a page lists stories rather than being one: a home address or many teasers, and no text that stands out. */
export function isFrontPage(document: Document, article: Article, url: string): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const length = articleText(article).length;
  if (/article/i.test(type) && length > 600) return false;
  const path = URL.parse(url)?.pathname ?? '/';
  const isHome = path === '/' || /^\/(index|home)(\.\w+)?$|^\/[a-z]{2}(-[a-z]{2})?\/?$/i.test(path);
  if (isHome) return length < LONG_TEXT;
  return (
    document.querySelectorAll('article').length > 5 &&
    article.receipt.keptShare < SMALLEST_SHARE &&
    length < LONG_TEXT
  );
}
