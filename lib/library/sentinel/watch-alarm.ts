import { database } from '@/lib/library/database';
import { findInLibrary } from './find-in-library';
import { judgeLibrary } from './judge-library';
import { raiseAlarm } from './raise-alarm';
import { type Alarm, alarmItem, sentinelItem } from './sentinel';

/**
 * Whether the library is the one that was written last: looks by itself, and tells what it or the background noticed, at
 * once and whenever that changes. `null` is good news. Changes nothing in the library.
 */
export function watchAlarm(onChange: (alarm: Alarm | null) => void, onError: () => void): () => void {
  const stop = alarmItem.watch(onChange);
  look().then(onChange, onError);
  return stop;
}

async function look(): Promise<Alarm | null> {
  // The sentinel first: a change is in the database before it is noted there.
  const sentinel = await sentinelItem.getValue();
  const verdict = judgeLibrary(sentinel, await findInLibrary(database));
  if (verdict !== 'sound' && verdict !== 'new') await raiseAlarm(verdict, sentinel);
  return alarmItem.getValue();
}
