import type { StoryThread } from '@/lib/library/tables';
import type { Judgement } from './table-backup';

export interface MergedThread {
  judgement: Judgement;
  put: StoryThread[];
  /** Ids of threads of which nothing is left. */
  drop: string[];
}

/** One story is no thread. */
const fewest = 2;

/**
 * What becomes of a thread that is in the library and in a backup. `others`: the library's other threads that hold one of its stories.
 *
 * With the same id they are one thread at two times: the later state stands, with the stories of the other that it neither has nor
 * left out. A story stands in one thread: that of the library, unless it was only found there and the person made the one in the backup
 * what it is. Merging the same backup again changes nothing.
 */
export function mergeThread(
  here: StoryThread | undefined,
  there: StoryThread,
  others: readonly StoryThread[],
): MergedThread {
  const yielding = others.filter((other) => there.changedAt && !other.changedAt);
  const held = new Set(others.filter((other) => !yielding.includes(other)).flatMap((one) => one.articleIds));
  const base = here && lastTouched(here) >= lastTouched(there) ? here : there;
  const come = [...base.articleIds, ...(here?.articleIds ?? []), ...there.articleIds].filter(
    (id) => here?.articleIds.includes(id) || !held.has(id),
  );
  const merged: StoryThread = {
    ...base,
    articleIds: [...new Set(come)].filter((id) => base.articleIds.includes(id) || !base.leftOut.includes(id)),
  };
  if (here && isSame(here, merged))
    return { judgement: isSame(here, there) ? 'same' : 'newer-here', put: [], drop: [] };
  if (!here && (merged.articleIds.length === 0 || (merged.articleIds.length < fewest && !there.changedAt)))
    return { judgement: 'newer-here', put: [], drop: [] };
  const rest = yielding.map((other) => ({
    ...other,
    articleIds: other.articleIds.filter((id) => !merged.articleIds.includes(id)),
  }));
  return {
    judgement: here ? 'newer-there' : 'new',
    put: [merged, ...rest.filter(({ articleIds }) => articleIds.length >= fewest)],
    drop: rest.filter(({ articleIds }) => articleIds.length < fewest).map(({ id }) => id),
  };
}

function lastTouched({ changedAt = '', updatedAt }: StoryThread): string {
  return changedAt > updatedAt ? changedAt : updatedAt;
}

function isSame(one: StoryThread, other: StoryThread): boolean {
  return factsOf(one) === factsOf(other);
}

/** In one order, so that equal ones are equal as text. */
function factsOf({ name, shared, articleIds, leftOut, updatedAt, changedAt }: StoryThread): string {
  return JSON.stringify([name ?? '', shared, articleIds, leftOut, updatedAt, changedAt ?? '']);
}
