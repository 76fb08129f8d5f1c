import { browser } from 'wxt/browser';
import { changeSentinel } from '@/lib/library/sentinel/change-sentinel';
import { guardLibrary, isLibrarySound } from '@/lib/library/sentinel/guard-library';
import { alarmItem, type Sentinel, sentinelItem } from '@/lib/library/sentinel/sentinel';
import { isSnapshotBehind, isSnapshotDue } from '@/lib/library/snapshot/is-snapshot-due';
import { hasUnfinishedSnapshot, takeSnapshot } from '@/lib/library/snapshot/take-snapshot';
import { readStoredSettings } from '@/lib/settings/settings';

/** A snapshot waits so long after a change, and after the start of the background, in milliseconds: the click comes first. */
const patience = 4_000;

let isTaking = false;
let isWanted: (sentinel: Sentinel) => boolean = isSnapshotDue;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Watches over the library, and copies it now and then: after changes, to end a copy that was cut off, and when an update waits to
 * take over, which may bring another schema. Without a timer while idle: what was due when the background went to sleep is done after
 * the next change or start.
 */
export function keepSnapshots(): void {
  guardLibrary((sentinel) => {
    if (isWanted(sentinel)) takeSoon();
  });
  // The browser waits with the update until the background rests, and so until the copy is made.
  browser.runtime.onUpdateAvailable.addListener(() => {
    isWanted = isSnapshotBehind;
    takeSoon();
  });
  takeSoon();
}

function takeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void takeIfWanted(), patience);
}

async function takeIfWanted(): Promise<void> {
  const sentinel = await sentinelItem.getValue();
  if (isTaking || !sentinel || !(isWanted(sentinel) || (await hasUnfinishedSnapshot()))) return;
  isTaking = true;
  try {
    // Of what came back empty there is nothing to copy, nor of what is only half restored.
    if (!(await isLibrarySound()) || (await alarmItem.getValue())) return;
    const lastSnapshot = await takeSnapshot(sentinel.generation, await readStoredSettings());
    await changeSentinel((before) => {
      const after = { ...(before ?? sentinel), lastSnapshot };
      delete after.snapshotFailedAt;
      return after;
    });
  } catch {
    const snapshotFailedAt = new Date().toISOString();
    await changeSentinel((before) => ({ ...(before ?? sentinel), snapshotFailedAt }));
  } finally {
    isTaking = false;
  }
}
