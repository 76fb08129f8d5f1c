import { completeRow } from '@/lib/library/rows/complete-row';
import type { SavedArticle } from '@/lib/library/tables';
import { getEach } from '@/lib/library/get-each';

/**
 * The rows of texts, in the order of their numbers as given; `undefined` for one that is no article any more. `onRow` hears each as soon as it is
 * there. Within a transaction over articles.
 */
export function readRows(
  docs: readonly number[],
  onRow: (row: SavedArticle) => void = () => {},
): Promise<(SavedArticle | undefined)[]> {
  return getEach<SavedArticle, SavedArticle>('articles', 'doc', docs, (found) => {
    const row = completeRow(found);
    onRow(row);
    return row;
  });
}
