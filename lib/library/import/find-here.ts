import type { ImportedStory } from '@/lib/article/imported-story';
import { pageAddresses } from '@/lib/article/page-addresses';
import { database } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/tables';
import { foldQuote } from './fold-quote';

/** What the library has of a story of a file. */
export interface FoundHere {
  row: SavedArticle;
  /** The words of its highlights, folded, those that were deleted too: what a person took away does not come back. */
  quotes: ReadonlySet<string>;
}

/** What the library has of each, in their order; reads only. The same address wins over another one of the page, a text over a link. */
export async function findHere(stories: readonly ImportedStory[]): Promise<(FoundHere | undefined)[]> {
  const addresses = stories.map(({ article }) => pageAddresses(article.url));
  const rows = await database.articles
    .where('url')
    .anyOf([...new Set(addresses.flat())])
    .toArray();
  const known = new Map(rows.map((row) => [row.url, row]));
  const found = addresses.map((one) => {
    const here = one.flatMap((address) => known.get(address) ?? []);
    return here.find((row) => row.url === one[0]) ?? here.find((row) => !row.isLink) ?? here[0];
  });
  const quotes = await quotesOf(found.flatMap((row) => row?.id ?? []));
  return found.map((row) => row && { row, quotes: quotes.get(row.id) ?? new Set() });
}

async function quotesOf(ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const quotes = new Map<string, Set<string>>();
  const highlights = await database.highlights
    .where('articleId')
    .anyOf([...new Set(ids)])
    .toArray();
  for (const { articleId, quote } of highlights) {
    const known = quotes.get(articleId) ?? new Set();
    quotes.set(articleId, known.add(foldQuote(quote)));
  }
  return quotes;
}
