import type { Highlight } from '@/lib/article/highlight';
import { database } from './database';
import type { SavedArticle } from './tables';
import { type Stop, watchQuery } from './watch-query';

/** The highlights of one article that are not deleted, oldest first: at once, and again whenever one changes. */
export function watchHighlights(
  articleId: string,
  onChange: (highlights: Highlight[]) => void,
  onError: () => void,
): Stop {
  return watchQuery(
    async () => {
      const highlights = await database.highlights.where('articleId').equals(articleId).sortBy('at');
      return highlights.filter((highlight) => !highlight.removedAt);
    },
    onChange,
    onError,
  );
}

/** A highlight with the row of its article. */
export interface HighlightOfArticle {
  highlight: Highlight;
  row: SavedArticle;
}

/** The newest highlights of the whole library, of articles that are not in the bin, newest first. */
export function watchAllHighlights(
  limit: number,
  onChange: (highlights: HighlightOfArticle[]) => void,
  onError: () => void,
): Stop {
  return watchQuery(
    async () => {
      const highlights = await database.highlights
        .orderBy('at')
        .reverse()
        .filter((highlight) => !highlight.removedAt)
        .limit(limit)
        .toArray();
      const ids = [...new Set(highlights.map((highlight) => highlight.articleId))];
      const rows = new Map((await database.articles.bulkGet(ids)).map((row) => [row?.id, row]));
      return highlights.flatMap((highlight) => {
        const row = rows.get(highlight.articleId);
        return row && !row.removedAt ? [{ highlight, row }] : [];
      });
    },
    onChange,
    onError,
  );
}
