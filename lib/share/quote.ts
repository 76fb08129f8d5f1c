import type { Article } from '@/lib/article/article';

/**
 * A passage with where it is from: the words, author, site and date, and an address that opens the page at the passage (a text
 * fragment, https://wicg.github.io/scroll-to-text-fragment/).
 */
export function quote(article: Article, passage: string): string {
  const { authors, publishedAt, site, title, url } = article;
  const words = passage.replaceAll(/\s+/g, ' ').trim();
  const source = [
    authors.map((author) => author.name).join(', '),
    `“${title}”`,
    site.name,
    publishedAt?.slice(0, 10),
  ].filter(Boolean);
  return `“${words}”\n— ${source.join(', ')}\n${url}#:~:text=${textFragment(words)}`;
}

/** How many words at either end name a long passage. */
const ends = 5;

function textFragment(passage: string): string {
  const words = passage.split(' ');
  const parts =
    words.length > ends * 3 ? [words.slice(0, ends).join(' '), words.slice(-ends).join(' ')] : [passage];
  // In a text fragment '-' and ',' mean something, and encodeURIComponent leaves the first alone.
  return parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
}
