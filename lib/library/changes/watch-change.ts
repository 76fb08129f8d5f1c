import type { StoryChange } from '@/lib/article/story-change';
import { database } from '@/lib/library/database';
import { type Stop, type WatchFailure, watchQuery } from '@/lib/library/watch-query';
import { changeKey, undoKey } from './change-keys';

/** What was done to stories last, and how far it is. */
export interface KnownChange {
  id: string;
  change: StoryChange;
  /** Of so many stories so many are done with. */
  done: number;
  of: number;
  /** Now, or at the next start of the background. */
  isWorking: boolean;
  isUndoing: boolean;
  canUndo: boolean;
}

/** The last change to stories that was begun; `undefined` when there is none, or it was taken back. */
export function watchLastChange(
  onChange: (change: KnownChange | undefined) => void,
  onError: (reason: WatchFailure) => void,
): Stop {
  const query = async () => {
    const last = await database.changes.orderBy('at').last();
    if (!last) return undefined;
    const [doing, undoing] = await database.journal.bulkGet([changeKey(last.id), undoKey(last.id)]);
    const { id, change, changed } = last;
    const isUndoing = undoing !== undefined;
    return {
      id,
      change,
      isUndoing,
      isWorking: doing !== undefined || isUndoing,
      canUndo: change.kind !== 'deleted' && changed > 0,
      ...(isUndoing ? { done: last.undone ?? 0, of: last.done } : { done: last.done, of: last.of }),
    };
  };
  return watchQuery(query, onChange, onError);
}
