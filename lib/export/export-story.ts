import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { SavedArticle } from '@/lib/library/tables';

/** A saved story with all that a person may take along of it. */
export interface ExportStory {
  /** What is known of it besides: its times, tags, place, shelf. */
  row: SavedArticle;
  /** Without blocks when the library has the address only. */
  article: Article;
  /** Not the deleted ones; oldest first. */
  highlights: Highlight[];
}
