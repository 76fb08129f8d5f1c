import type { Article } from '@/lib/article/article';
import type { ImportOutcome } from '@/lib/article/imported-story';
import type { Place } from '@/lib/article/place';
import type { StoryChange } from '@/lib/article/story-change';

/*
 * What each table of the library holds. Every `at` and `…At` is an ISO 8601 time in UTC with milliseconds, unless it says
 * otherwise, so that texts sort as times do.
 */

/**
 * Where a story stands for the person. Follows from the facts of its row, see rows/shelf-of.ts.
 * 'begun': a place in it is kept. 'bin' wins over 'archived', that over 'read'.
 */
export type Shelf = 'unread' | 'begun' | 'read' | 'archived' | 'bin';

/** `articles`: what lists need of a saved article, and no more: a list of thousands loads no text. */
export interface SavedArticle {
  /** Made once, at the first save; addresses the article in `reader.html?id=`. */
  id: string;
  /** Canonical address: one story is saved once. */
  url: string;
  title: string;
  dek?: string;
  /** Kicker or section, as the publisher writes it. */
  section?: string;
  siteName: string;
  /** Host without 'www.'. */
  siteDomain: string;
  /** In byline order. */
  authorNames: string[];
  /** Who they are in `authors`: the person named at the same position. Empty until they are known there. */
  authorIds: string[];
  /** As the publisher writes it: a day, or a time with its zone. */
  publishedAt?: string;
  leadSrc?: string;
  language?: string;
  direction: Article['direction'];
  readingMinutes: Article['readingMinutes'];
  /** Words of the text. */
  wordCount?: number;
  /** An imported link: its page was never read, so there is no text yet. */
  isLink?: true;
  /** The person's own tags, in the order they were given. */
  tags: string[];
  /** Topic words of the publisher: what can be suggested as a tag. */
  topics: string[];
  /** First save. */
  savedAt: string;
  /** The last time the page was read out again. */
  updatedAt: string;
  /** When the text was last found changed since it was saved; the text before is in `revisions`. */
  revisionAt?: string;
  /** Where the person is in it. */
  place?: Place;
  /** When it was last opened to be read. */
  openedAt?: string;
  /** When the end was first in sight. */
  finishedAt?: string;
  favouriteAt?: string;
  archivedAt?: string;
  /** What the person wrote about the whole story. */
  note?: string;
  /** When it went to the bin. Rows in no bin lack the member, so the index holds the bin alone. */
  removedAt?: string;
  /** The number the search index knows this text by; a changed text gets a new one. None: not in the index yet. */
  doc?: number;
  /** Follows from the facts above. */
  shelf: Shelf;
  /**
   * The lists this row stands in, each with its place there: see rows/list-keys.ts. Follows from the facts above; empty in a
   * row of schema 1 that has not been caught up with.
   */
  lists: string[];
}

/** `contents`: the article itself, apart from its row. Same id. */
export interface SavedContent {
  id: string;
  article: Article;
}

/** `authors`: one row a person, or an organisation that signs as one. */
export interface SavedAuthor {
  id: string;
  /** What the person is found again by: profile addresses, and folded name with site. See authors/author-keys.ts. */
  keys: string[];
  /** As last seen. */
  name: string;
  kind: 'person' | 'organization';
  siteName: string;
  siteDomain: string;
  profileUrl?: string;
  role?: string;
  bio?: string;
  avatarUrl?: string;
  links?: string[];
  /** When a saved article first and last named the person. */
  firstSeen: string;
  lastSeen: string;
  /** What was seen before it changed, oldest first. */
  history: AuthorSeen[];
  /** Rows that a person said are the same human, whole, so that they can be taken apart again. */
  merged: MergedAuthor[];
}

/** What an article said about an author, before another one said otherwise. `at`: when it was replaced. */
export interface AuthorSeen {
  name: string;
  profileUrl?: string;
  role?: string;
  bio?: string;
  avatarUrl?: string;
  at: string;
}

export interface MergedAuthor {
  author: SavedAuthor;
  /** The articles that named this one when the two became one. */
  articleIds: string[];
}

/** `related`: an edge from a saved article to a story its publisher showed beside it. The teaser and picture are in `contents`. */
export interface RelatedEdge {
  articleId: string;
  /** Canonical address of the other story, saved or not. */
  url: string;
  title: string;
  at: string;
}

/** `revisions`: a text that was saved and then found changed. */
export interface Revision {
  id: string;
  articleId: string;
  /** When this text was read from the page for the last time. */
  at: string;
  article: Article;
}

/** `threads`: saved stories on one event, as they were found and as a person changed them since. */
export interface StoryThread {
  id: string;
  /** As the person called it; none: what its stories share stands for a name. */
  name?: string;
  /** Names and words that its stories share, the most telling first, as they are spelled in a story. */
  shared: string[];
  /** In the order they came in. What is in the bin stays in it, and is not shown. */
  articleIds: string[];
  /** Stories that the person took out: they are not found into it again. */
  leftOut: string[];
  /** When a story last came in. */
  updatedAt: string;
  /** When the person last named it or changed its stories; none: as it was found. */
  changedAt?: string;
}

/** `counts`: how many articles stand in a list. Kept by rows/write-rows.ts in the transaction that changes a row. */
export interface ListCount {
  /** Name of the list: 'unread', 'site:courier.example' … */
  list: string;
  kind: ListKind;
  /** What a person reads: the site's name, the tag. Empty where `kind` says it all; an author's is in `authors`. */
  label: string;
  count: number;
}

export type ListKind = 'shelf' | 'site' | 'author' | 'tag';

/** `saves`: which message of a client was carried out, so that one said twice does nothing twice. Dropped after some days. */
export interface SaveReceipt {
  /** Made by the client, once a save. */
  id: string;
  articleId: string;
  at: string;
}

/**
 * `journal`: work that is not done yet. Any start of the background goes on with it, piece by piece. `key` names it, and `after` says how
 * far it came. How each is done: journal/.
 */
export type JournalEntry =
  | CatchUpEntry
  | RetagEntry
  | MoveAuthorEntry
  | ReindexEntry
  | UndoImportEntry
  | ChangeArticlesEntry
  | DeleteArticlesEntry
  | UndoChangeEntry;

interface Unfinished {
  key: string;
  /** What was done last; none: nothing yet. */
  after?: string;
}

/** Give rows of an earlier schema what a row saved today has. */
export interface CatchUpEntry extends Unfinished {
  work: 'catch-up';
}

/** Make the search index anew from the texts. */
export interface ReindexEntry extends Unfinished {
  work: 'reindex';
}

/** Put a tag in the place of another one. */
export interface RetagEntry extends Unfinished {
  work: 'retag';
  /** See rows/tag-key.ts. */
  from: string;
  /** As it is to be written; none: the tag goes. */
  to?: string;
}

/** Put an author in the place of another one. */
export interface MoveAuthorEntry extends Unfinished {
  work: 'move-author';
  from: string;
  to: string;
  /** In these articles; none: in all. */
  only?: string[];
}

/** Take back all that one import did. */
export interface UndoImportEntry extends Unfinished {
  work: 'undo-import';
  importId: string;
}

/** Do one thing to many articles. */
export interface ChangeArticlesEntry extends Unfinished {
  work: 'change-articles';
  changeId: string;
}

/** Delete many articles of the bin for good. */
export interface DeleteArticlesEntry extends Unfinished {
  work: 'delete-articles';
  changeId: string;
}

/** Take back what was done to many articles. */
export interface UndoChangeEntry extends Unfinished {
  work: 'undo-change';
  changeId: string;
}

/** `changes`: one row for each thing that was done to articles within a day, one or many. */
export interface ArticleChange {
  /** Made by who asked for it, once a change. */
  id: string;
  at: string;
  change: StoryChange;
  /** How many articles it is for, and how many of them are done with. */
  of: number;
  done: number;
  /** How many were not so already. */
  changed: number;
  /** Of those that were done, how many are taken back. */
  undone?: number;
}

/** `changeSteps`: the articles of a change, some hundred a step, and since the step was done, what it took away. */
export interface ChangeStep {
  changeId: string;
  /** From 0. */
  number: number;
  ids: string[];
  /** Of those it changed, by id. */
  before?: Record<string, FactsBefore>;
}

/** What a change took away from a row, to be put back when it is taken back. */
export type FactsBefore = Partial<
  Pick<SavedArticle, 'favouriteAt' | 'archivedAt' | 'finishedAt' | 'removedAt' | 'place'>
>;

/** `imports`: one row for each file that was imported in the last 30 days. */
export interface ImportBatch {
  id: string;
  /** What made the file: 'pocket' … */
  source: string;
  /** As the person knows the file. */
  name: string;
  startedAt: string;
  /** Stories in the file, and how many of them are done. Fewer: it was canceled or cut off. */
  total: number;
  done: number;
  outcomes: Record<ImportOutcome, number>;
  /** Since it is being undone: stories that were taken out again, and those that stayed, because the person did something with them. */
  undone?: { at: string; taken: number; stayed: number };
}

/** `importSteps`: what one piece of an import did, so that it is not done twice and can be taken back. */
export interface ImportStep {
  importId: string;
  /** From 0. */
  number: number;
  /** One a story, in their order. */
  outcomes: ImportOutcome[];
  added: AddedStory[];
  joined: JoinedStory[];
}

/** A story that an import added. */
export interface AddedStory {
  id: string;
  /** What it looked like then, see import/traces.ts: what looks otherwise has been touched since. */
  trace: string;
}

/** What an import gave to a story that was there. */
export interface JoinedStory {
  id: string;
  tags: string[];
  /** The facts as they were and as the import left them; none: it changed none. */
  before: Partial<JoinedFacts>;
  after: Partial<JoinedFacts>;
  highlights: string[];
  /** To highlights that were there. */
  notes?: GivenNote[];
  /** The link whose place a text took, and when. */
  link?: { article: Article; updatedAt: string; filledAt: string };
}

/** What an import wrote to a highlight that had no note. */
export interface GivenNote {
  id: string;
  note: string;
}

export type JoinedFacts = Pick<SavedArticle, 'savedAt' | 'favouriteAt' | 'finishedAt' | 'place' | 'note'>;

/** `damaged`: rows of the wrong shape, set aside as they were found, so that lists go on without them. */
export interface DamagedRow {
  /** As the row had it. */
  id: string;
  at: string;
  /** What is wrong with it. */
  reason: string;
  row: unknown;
  content?: unknown;
}

/** `meta`: facts about the library itself, by name. */
export interface MetaFact {
  key: string;
  value: unknown;
}
