/** What can be done to stories, one or a hundred thousand. */
export type StoryChange =
  | { kind: 'favourite' | 'archived' | 'read'; on: boolean }
  /** Into the bin, out of it. */
  | { kind: 'binned'; on: boolean }
  | { kind: 'tag'; tag: string; on: boolean }
  /** Out of the bin for good. */
  | { kind: 'deleted' };

/** What can be taken back. */
export type ReversibleChange = Exclude<StoryChange, { kind: 'deleted' }>;
