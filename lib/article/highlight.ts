import type { Anchor } from './anchor';

/** Named, so that nobody has to tell them apart by eye; how each looks is the theme's matter. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** A passage that a person marked. */
export interface Highlight extends Anchor {
  id: string;
  articleId: string;
  colour: HighlightColour;
  /** What the person wrote to it. */
  note?: string;
  /** ISO 8601: when it was marked. */
  at: string;
  /** ISO 8601: when colour or note were last changed. */
  changedAt?: string;
  /** ISO 8601: when it was deleted; it can be brought back for as long as an article can. */
  removedAt?: string;
}

/** What a person chooses when marking; the library adds the rest. */
export type HighlightDraft = Anchor & Pick<Highlight, 'articleId' | 'colour' | 'note'>;

/** What can be changed later. A note of no words is no note. */
export type HighlightChange = Partial<Pick<Highlight, 'colour' | 'note'>>;
