import type { Article } from './article';
import type { HighlightColour } from './highlight';

/** A story out of another program's file, as the library takes it in. All times are ISO 8601 in UTC with milliseconds. */
export interface ImportedStory {
  /** With its text, or without one (`completeness: 'none'`): then it is a link. */
  article: Article;
  savedAt: string;
  /** The person's own, as written. */
  tags: string[];
  favouriteAt?: string;
  archivedAt?: string;
  finishedAt?: string;
  /** Share of the text that was read, above 0 and up to 1. */
  progress?: number;
  /** What the person wrote about the whole story. */
  note?: string;
  highlights: ImportedHighlight[];
}

/** A marked passage. No file says where it stands in a way that holds here: it is found by its words. */
export interface ImportedHighlight {
  quote: string;
  note?: string;
  colour?: HighlightColour;
  /** None: when the story was saved. */
  at?: string;
}

/**
 * What became of a story of a file. 'added': with its text. 'linked': without. 'joined': it was there, and got what it had not. 'same': it
 * was there with all of it. 'binned': it is in the bin, where it stays.
 */
export const importOutcomes = ['added', 'linked', 'joined', 'same', 'binned'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** One piece of an import: which of how many stories of which file. */
export interface ImportPiece {
  /** Made by the page once for the whole import. */
  importId: string;
  /** What made the file, and how the person calls it. */
  source: string;
  name: string;
  /** Stories of the whole import. */
  total: number;
  /** Of this piece, from 0. */
  number: number;
  /** Of this piece; no page twice. */
  stories: ImportedStory[];
}
