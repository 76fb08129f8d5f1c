import type { Article, MinuteRange } from '@/lib/article/article';
import type { Reason } from '@/lib/related/rank-related';
import type { ThreadStory } from './threads/thread-story';

/** What the library knows around a story: what stands after its text. All of it comes later than the text. */
export interface StoryInLibrary {
  /** The publisher's related stories that are saved, by canonical address. */
  known: ReadonlyMap<string, KnownStory>;
  /** The saved stories most like this one, the most alike first. */
  matches: readonly LibraryMatch[];
  /** The saved stories on the same event, this one among them, oldest first; none: it stands in no thread. */
  thread: { stories: readonly ThreadStory[]; current: string } | undefined;
  /** The authors other saved stories are by, by their names. */
  byAuthor: ReadonlyMap<string, OthersBy>;
}

export interface KnownStory {
  /** Where it can be read in Lede. */
  href: string;
  isRead: boolean;
}

export interface LibraryMatch extends KnownStory {
  title: string;
  siteName: string;
  publishedAt?: string;
  readingMinutes: MinuteRange;
  language?: string;
  direction: Article['direction'];
  /** The share read, from 0 to 1, where a place in it is kept. */
  share?: number;
  /** The strongest first. */
  reasons: readonly Reason[];
  /** Other prints of the same text that are saved too. */
  copies: readonly { siteName: string; href: string }[];
}

export interface OthersBy {
  count: number;
  /** The list of all that is saved of the author. */
  href: string;
}

/** Of a story that the library knows nothing about, or not yet. */
export const nothingInLibrary: StoryInLibrary = {
  known: new Map(),
  matches: [],
  thread: undefined,
  byAuthor: new Map(),
};
