import type { Highlight } from '@/lib/article/highlight';
import type { ImportedStory } from '@/lib/article/imported-story';
import { pageAddresses } from '@/lib/article/page-addresses';
import { database } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/tables';
import { foldQuote } from './fold-quote';

/** What the library has of a story of a file. */
export interface FoundHere {
  row: SavedArticle;
  /** Its highlights by their words, folded, those that were deleted too: what a person took away does not come back. */
  marks: ReadonlyMap<string, Highlight>;
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
  const marks = await marksOf(found.flatMap((row) => row?.id ?? []));
  return found.map((row) => row && { row, marks: marks.get(row.id) ?? new Map() });
}

async function marksOf(ids: readonly string[]): Promise<Map<string, Map<string, Highlight>>> {
  const marks = new Map<string, Map<string, Highlight>>();
  const highlights = await database.highlights
    .where('articleId')
    .anyOf([...new Set(ids)])
    .toArray();
  for (const mark of highlights) {
    const known = marks.get(mark.articleId) ?? new Map<string, Highlight>();
    marks.set(mark.articleId, known.set(foldQuote(mark.quote), mark));
  }
  return marks;
}
