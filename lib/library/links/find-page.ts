import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { pageAddresses } from '@/lib/article/page-addresses';
import { getEach } from '@/lib/library/get-each';
import { completeRow } from '@/lib/library/rows/complete-row';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import type { SavedArticle } from '@/lib/library/tables';

/** What the library has of a page that was just read. */
export interface KnownPage {
  /** Its row; on the disk it may be of any shape. */
  known: SavedArticle | undefined;
  /** Imported links without a text that it is behind. */
  links: SavedArticle[];
}

/**
 * Finds a page that was just read, and the imported links that it is behind: by its canonical address and by the one in the tab, for a list has what
 * its owner opened, not what the page says of itself. Only links without a text: of two stories that were read, neither is the other.
 */
export async function findPage(article: Article): Promise<KnownPage> {
  const addresses = [article.url, canonicalUrl(article.sourceUrl)].flatMap(pageAddresses);
  const rows = await getEach('articles', 'url', [...new Set(addresses)], completeRow);
  return {
    known: rows[0],
    links: rows.flatMap((row) => (row?.isLink && faultOfRow(row) === undefined ? [row] : [])),
  };
}
