import type { Article } from '@/lib/article/article';

/**
 * A passage with where it is from: the words, author, site and date, and an address that opens the page at the passage (a text
 * fragment, https://wicg.github.io/scroll-to-text-fragment/).
 */
export function quote(article: Article, passage: string): string {
  const { authors, publishedAt, site, title, url } = article;
  const paragraphs = passage
    .split('\n')
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
  const source = [
    authors.map((author) => author.name).join(', '),
    `“${title}”`,
    site.name,
    publishedAt?.slice(0, 10),
  ].filter(Boolean);
  return `“${paragraphs.join(' ')}”\n— ${source.join(', ')}\n${url}#:~:text=${textFragment(paragraphs)}`;
}

/** How many words at either end name a long passage. */
const ends = 5;

/** A browser looks for each part within one paragraph: a passage of several is named by how it begins and how it ends. */
function textFragment(paragraphs: readonly string[]): string {
  const [first = '', last = ''] = [paragraphs[0], paragraphs.at(-1)];
  const isShort = paragraphs.length === 1 && first.split(' ').length <= ends * 3;
  const parts = isShort
    ? [first]
    : [first.split(' ').slice(0, ends).join(' '), last.split(' ').slice(-ends).join(' ')];
  // In a text fragment '-' and ',' mean something, and encodeURIComponent leaves the first alone.
  return parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
}
