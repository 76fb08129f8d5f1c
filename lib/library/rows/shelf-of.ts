import type { SavedArticle, Shelf } from '@/lib/library/tables';

type Facts = Pick<SavedArticle, 'removedAt' | 'archivedAt' | 'finishedAt' | 'place'>;

/** The shelf that the facts of a row put it on. */
export function shelfOf({ removedAt, archivedAt, finishedAt, place }: Facts): Shelf {
  if (removedAt) return 'bin';
  if (archivedAt) return 'archived';
  if (finishedAt) return 'read';
  return place ? 'begun' : 'unread';
}
