import type { ListName } from '@/lib/library/rows/list-keys';

/** What a person asked for, taken apart. */
export interface Query {
  clauses: Clause[];
  filters: Filter[];
}

/** Terms that must all be in a text: beside each other in this order, when there are several and it is no operator's. */
export interface Clause {
  /** In the spelling of the index; at least one. */
  terms: string[];
  /** The last of them may be only the beginning of a word. */
  prefix: boolean;
  /** The text must not have them. */
  not: boolean;
  /** Only there; without it anywhere. */
  in?: Facet;
}

export type Facet = 'author' | 'site' | 'tag';

/** What is asked of an article's row. */
export type Filter =
  | { kind: 'state'; state: State; not: boolean }
  /** Of the day it was published, else saved: `day` and later, or earlier than `day` (ISO 8601 day). */
  | { kind: 'after' | 'before'; day: string; not: boolean }
  /** Stands in a list. */
  | { kind: 'list'; list: ListName; not: boolean };

export type State = 'unread' | 'reading' | 'archived' | 'favourite';
