import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { indexText } from './index-text';
import { indexedTexts } from './indexed-texts';
import { searchStores } from './search-tables';

/** The tables a transaction must hold in which articles are indexed. */
export const indexTables = Object.keys(searchStores) as (keyof typeof searchStores)[];

/**
 * Makes an article findable, within a 'rw' transaction over `indexTables`. Returns the number that its row must have as `doc`:
 * the one of `before`, the article as it was kept, when nothing that is searched has changed. See index-text.ts for what is written.
 */
export async function indexArticle(
  article: Article,
  before?: { doc: number | undefined; article: Article | undefined },
): Promise<number> {
  const texts = indexedTexts(article);
  const known = before?.article && indexedTexts(before.article);
  if (before?.doc !== undefined && JSON.stringify(texts) === JSON.stringify(known)) return before.doc;
  return indexText(database, texts);
}
