import type { ReversibleChange } from '@/lib/article/story-change';
import { tagKey } from '@/lib/library/rows/tag-key';
import type { RowFacts } from '@/lib/library/rows/write-rows';
import type { FactsBefore } from '@/lib/library/tables';

const factOf = {
  favourite: 'favouriteAt',
  archived: 'archivedAt',
  read: 'finishedAt',
  binned: 'removedAt',
} as const;

/**
 * Makes a change to the facts of a row. Returns what it took away, for `takeBackFacts`; `undefined` when there was nothing to change. 'read'
 * off is unread, the place forgotten.
 */
export function changeFacts(row: RowFacts, change: ReversibleChange, at: string): FactsBefore | undefined {
  if (change.kind === 'tag') return changeTag(row, change);
  const fact = factOf[change.kind];
  const was = row[fact];
  if ((was !== undefined) === change.on) return undefined;
  if (change.on) {
    row[fact] = at;
    return {};
  }
  const before: FactsBefore = { [fact]: was };
  delete row[fact];
  if (change.kind === 'read' && row.place) {
    before.place = row.place;
    delete row.place;
  }
  return before;
}

/** Takes such a change back; a row with which the person did something of the kind since stays as it is. */
export function takeBackFacts(
  row: RowFacts,
  change: ReversibleChange,
  at: string,
  before: FactsBefore,
): void {
  if (change.kind === 'tag') {
    changeTag(row, { ...change, on: !change.on });
    return;
  }
  const fact = factOf[change.kind];
  if (row[fact] !== (change.on ? at : undefined)) return;
  if (change.on) delete row[fact];
  // A place reached since is the newer one.
  else Object.assign(row, before, row.place && { place: row.place });
}

function changeTag(row: RowFacts, { tag, on }: { tag: string; on: boolean }): FactsBefore | undefined {
  const others = row.tags.filter((one) => tagKey(one) !== tagKey(tag));
  if (others.length < row.tags.length === on) return undefined;
  row.tags = on ? [...row.tags, tag] : others;
  return {};
}
