import { database } from '@/lib/library/database';
import { findInLibrary } from './find-in-library';
import { findIdentity, identityKey } from './identity';
import { judgeLibrary } from './judge-library';
import { raiseAlarm } from './raise-alarm';
import { type Alarm, alarmItem, sentinelItem } from './sentinel';

/** In milliseconds: until then a page has drawn what it was opened for. */
const untilDrawn = 2000;

/**
 * Whether the library is the one that was written last: looks by itself, and tells what it or the background noticed, at
 * once and whenever that changes. `null` is good news. Changes nothing in the library.
 */
export function watchAlarm(onChange: (alarm: Alarm | null) => void, onError: () => void): () => void {
  let isStopped = false;
  const stop = alarmItem.watch(onChange);
  const lookTwice = async () => {
    onChange(await look());
    await new Promise((resolve) => setTimeout(resolve, untilDrawn));
    // What it finds is told by the item.
    if (!isStopped) await count();
  };
  lookTwice().catch(onError);
  return () => {
    isStopped = true;
    stop();
  };
}

/**
 * Looks at the library's own name and count of changes. The rows are counted at once only if those are not as they were: at 100,000 that keeps the database
 * from all others for a quarter of a second.
 */
async function look(): Promise<Alarm | null> {
  // The sentinel first: a change is in the database before it is noted there.
  const sentinel = await sentinelItem.getValue();
  const identity = findIdentity(await database.meta.get(identityKey));
  const verdict = judgeLibrary(sentinel, { identity, articles: sentinel?.articles ?? 0 });
  if (verdict !== 'sound' && verdict !== 'new') await count();
  return alarmItem.getValue();
}

async function count(): Promise<void> {
  // Before the rest: what is answered while this looks is not raised anew.
  const known = await alarmItem.getValue();
  const sentinel = await sentinelItem.getValue();
  const verdict = judgeLibrary(sentinel, await findInLibrary(database));
  if (verdict === 'sound' || verdict === 'new' || (known?.answered === false && known.kind === verdict))
    return;
  await raiseAlarm(verdict, sentinel);
}
