import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { type BegunText, beginText, indexText } from './index-text';
import { indexedTexts } from './indexed-texts';
import { searchStores } from './search-tables';

/** The tables a transaction must hold in which articles are indexed. */
export const indexTables = Object.keys(searchStores) as (keyof typeof searchStores)[];

/**
 * Makes an article findable, within a 'rw' transaction over `indexTables`. Returns the number that its row must have as `doc`. See
 * index-text.ts for what is written.
 */
export function indexArticle(article: Article): Promise<number> {
  return indexText(database, indexedTexts(article));
}

/**
 * The same in two steps, as `beginText` has them. What it resolves to takes the article as it was kept, and its number: when nothing that is searched
 * has changed, the number stays and nothing is to be written.
 */
export async function beginArticle(
  article: Article,
): Promise<(before: { doc: number | undefined; article: Article | undefined }) => BegunText> {
  const texts = indexedTexts(article);
  const begun = await beginText(database, texts);
  return ({ doc, article: kept }) => {
    const isKnown = doc !== undefined && kept && JSON.stringify(texts) === JSON.stringify(indexedTexts(kept));
    return isKnown ? { doc, write: () => Promise.resolve() } : begun;
  };
}
