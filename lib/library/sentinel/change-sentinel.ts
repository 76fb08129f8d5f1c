import { type Sentinel, sentinelItem } from './sentinel';

let last: Promise<unknown> = Promise.resolve();

/** Changes the sentinel, one change after the other: extension storage has no transactions. Only for the background. */
export function changeSentinel(change: (before: Sentinel | null) => Sentinel): Promise<Sentinel> {
  const changed = last.then(async () => {
    const sentinel = change(await sentinelItem.getValue());
    await sentinelItem.setValue(sentinel);
    return sentinel;
  });
  last = changed.catch(() => undefined);
  return changed;
}
