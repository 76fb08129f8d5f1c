import type { ImportedHighlight } from '@/lib/article/imported-story';

/** A row of a file as its format says it, before stories are made of rows. Times are ISO 8601 in UTC, addresses http(s). */
export interface Draft {
  /** Which row or item of its file, from 1. */
  row: number;
  url: string;
  title?: string;
  /** What the page says of itself. */
  dek?: string;
  authors?: string[];
  siteName?: string;
  pictureUrl?: string;
  language?: string;
  publishedAt?: string;
  savedAt?: string;
  favouriteAt?: string;
  isFavourite?: boolean;
  archivedAt?: string;
  isArchived?: boolean;
  finishedAt?: string;
  /** Read to the end. */
  isFinished?: boolean;
  /** Share read, 0 to 1. */
  progress?: number;
  tags: string[];
  /** What the person wrote about the whole story. */
  note?: string;
  highlights: ImportedHighlight[];
  /** The text, where the file has it; read when the story is made, for a file may hold thousands. */
  text?: () => Promise<StoredText>;
}

/** A text as a file has it. `html` is hostile markup, `article` what Lede wrote, or something else that says so. */
export type StoredText = { html: string } | { plain: string } | { article: unknown };

/**
 * Why a row makes no story. 'no-address': it has none. 'not-web': it leads elsewhere (a script, a setting, a file). 'feed': it came by a
 * feed, nobody saved it. 'not-a-row': it is not of the file's own shape. 'too-long': its address or title is longer than any.
 * 'damaged-file': a file of an archive that could not be read, with all in it.
 */
export type BrokenReason = 'no-address' | 'not-web' | 'feed' | 'not-a-row' | 'too-long' | 'damaged-file';

/** A row that makes no story; it harms no other. */
export interface BrokenRow {
  file: string;
  row: number;
  /** What it calls itself, at most 120 characters of unknown text; may be empty. */
  name: string;
  reason: BrokenReason;
}

/** Thrown by whatever reads one row. */
export class BadRow extends Error {
  override name = 'BadRow';

  constructor(readonly reason: BrokenReason) {
    super(reason);
  }
}
