import type { Article, Block } from '@/lib/article/article';
import { articleText, blockText } from '@/lib/article/article-text';
import { safeQuery, safeQueryAll } from './safe-dom';

/** Text that is an article even at a home page's address: a blog's only post, a manifesto. */
const LONG_TEXT = 4000;
/** Share of the page's words that a real article takes; a front page's best teaser takes less. */
const SMALLEST_SHARE = 0.12;
/** Headlines of other pages that make a page a list; an article has its related ones, and then has prose. */
const MANY_HEADLINES = 8;
/** Characters of a paragraph that is told rather than announced. */
const LONG_PARAGRAPH = 120;

/** Whether a page lists stories rather than being one: a home address or many teasers, and no text that stands out. */
export function isFrontPage(document: Document, article: Article, url: string): boolean {
  const type = safeQuery(document, 'meta[property="og:type"]')?.getAttribute('content') ?? '';
  const length = articleText(article).length;
  if (/article/i.test(type) && length > 600) return false;
  const path = URL.parse(url)?.pathname ?? '/';
  const isHome = path === '/' || /^\/(index|home)(\.\w+)?$|^\/[a-z]{2}(-[a-z]{2})?\/?$/i.test(path);
  if (isHome) return length < LONG_TEXT;
  if (length >= LONG_TEXT) return false;
  const isSmallPart =
    safeQueryAll(document, 'article').length > 5 && article.receipt.keptShare < SMALLEST_SHARE;
  return isSmallPart || (isListOfStories(document) && !hasProse(article));
}

/** Headings that lead elsewhere, one after the other: each is the headline of another page. */
function isListOfStories(document: Document): boolean {
  return safeQueryAll(document, ':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)').length >= MANY_HEADLINES;
}

/** What is told in a story takes sentences; a teaser makes do with one. */
function hasProse(article: Article): boolean {
  const isLong = (block: Block) => block.kind === 'paragraph' && blockText(block).length >= LONG_PARAGRAPH;
  return article.blocks.filter(isLong).length >= 3;
}
