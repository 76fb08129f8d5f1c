import type { StoryChange } from '@/lib/article/story-change';
import { changeArticles } from '@/lib/library/changes/change-articles';

/** Does to stories what the library page has the background do. */
export function change(ids: readonly string[], wanted: StoryChange, now = new Date()): Promise<boolean> {
  return changeArticles(crypto.randomUUID(), wanted, ids, now);
}

export function setFavourite(ids: readonly string[], on: boolean, now = new Date()): Promise<boolean> {
  return change(ids, { kind: 'favourite', on }, now);
}

export function setArchived(ids: readonly string[], on: boolean, now = new Date()): Promise<boolean> {
  return change(ids, { kind: 'archived', on }, now);
}

export function setRead(ids: readonly string[], on: boolean, now = new Date()): Promise<boolean> {
  return change(ids, { kind: 'read', on }, now);
}

/** Gives each of the tags to all the stories. */
export async function giveTags(ids: readonly string[], tags: readonly string[]): Promise<void> {
  for (const tag of tags) await change(ids, { kind: 'tag', tag, on: true });
}
