import type { SavedArticle } from '@/lib/library/tables';

/**
 * What a person can do to a story, as one text: a story that looks the same as after its import is one nobody has touched. That it was
 * opened is no touch.
 */
export function traceOf(row: Omit<SavedArticle, 'lists' | 'shelf'>): string {
  const { archivedAt, favouriteAt, finishedAt, note, place, removedAt, tags, updatedAt } = row;
  return JSON.stringify([
    updatedAt,
    tags,
    place?.share,
    finishedAt,
    favouriteAt,
    archivedAt,
    removedAt,
    note,
  ]);
}
