import { useState } from 'preact/hooks';
import type { SavedArticle } from '@/lib/library/watch';
import type { Address } from './address';
import { actionThere, changeOf, type StoryAction } from './story-action';
import type { Selection } from './use-selection';
import type { StoryChanges } from './use-story-changes';

/** The stories something is asked about, before it is done to them. */
export interface Asked {
  about: 'tag' | 'delete';
  ids: readonly string[];
  /** Of the one story. */
  title?: string;
}

export interface StoryActions {
  /** Does it to the one story, or to those that are picked. */
  act: (action: StoryAction, row?: SavedArticle) => void;
  asked: Asked | undefined;
  /** Puts the question away. */
  answer: () => void;
}

/** What is done to stories by their buttons and keys. */
export function useStoryActions(address: Address, selection: Selection, changes: StoryChanges): StoryActions {
  const [asked, setAsked] = useState<Asked>();
  const act = (wanted: StoryAction, row?: SavedArticle) => {
    const action = actionThere(wanted, row, address.list);
    if (!action) return;
    const ids = row ? [row.id] : [...selection.ids];
    const title = row && { title: row.title };
    const change = changeOf(action, row, address.list);
    if (ids.length === 0) return;
    if (!change) {
      setAsked({ about: action === 'tag' ? 'tag' : 'delete', ids, ...title });
      return;
    }
    const ended = changes.change(change, ids, row?.title);
    // What went to another list is not to be changed there by the next key.
    if (!row && change.kind !== 'favourite') void ended.then(selection.clear);
  };
  return { act, asked, answer: () => setAsked(undefined) };
}
