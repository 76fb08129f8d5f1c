import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { pageAddresses } from '@/lib/article/page-addresses';
import { getEach } from '@/lib/library/get-each';
import { completeRow } from '@/lib/library/rows/complete-row';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import { wordlessRange } from '@/lib/library/rows/list-keys';
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
 * its owner opened, not what the page says of itself. Only links without a text: of two stories that were read, neither is the other. What lies
 * in the bin under another address stays there.
 */
export async function findPage(article: Article): Promise<KnownPage> {
  const [[known], [isSomeWordless]] = await Promise.all([
    getEach('articles', 'url', [article.url], completeRow),
    getEach('articles', 'lists', [IDBKeyRange.bound(...wordlessRange())], () => true),
  ]);
  // Most libraries have no link, and a save has better to do than to ask for seven other addresses.
  const others = isSomeWordless ? await findOthers(article) : [];
  return { known, links: [known, ...others].filter((row) => row !== undefined).filter(isLink) };
}

async function findOthers({ url, sourceUrl }: Article): Promise<(SavedArticle | undefined)[]> {
  const addresses = new Set([url, canonicalUrl(sourceUrl)].flatMap(pageAddresses));
  addresses.delete(url);
  const rows = await getEach('articles', 'url', [...addresses], completeRow);
  return rows.filter((row) => !row?.removedAt);
}

function isLink(row: SavedArticle): boolean {
  return row.isLink === true && faultOfRow(row) === undefined;
}
