import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { database } from '@/lib/library/database';
import type { RelatedEdge } from '@/lib/library/tables';

/**
 * Writes the edges from an article to the stories its publisher shows beside it, in the place of those it had. One to a story, however
 * often it is shown, and none to itself. `isNew`: it has none yet. Call it in a 'rw' transaction over `related`.
 */
export async function writeRelated(
  articleId: string,
  article: Article,
  at: string,
  { isNew = false } = {},
): Promise<void> {
  const edges = new Map<string, RelatedEdge>();
  for (const { url, title } of article.related) {
    const canonical = canonicalUrl(url);
    if (canonical !== article.url && !edges.has(canonical)) {
      edges.set(canonical, { articleId, url: canonical, title, at });
    }
  }
  const known = isNew ? [] : await database.related.where('articleId').equals(articleId).toArray();
  const isKnown = new Map(known.map((edge) => [edge.url, edge]));
  const gone = known.filter((edge) => !edges.has(edge.url));
  const come = [...edges.values()].filter((edge) => isKnown.get(edge.url)?.title !== edge.title);
  if (gone.length > 0) await database.related.bulkDelete(gone.map((edge) => [articleId, edge.url]));
  if (come.length > 0) await database.related.bulkPut(come);
}
