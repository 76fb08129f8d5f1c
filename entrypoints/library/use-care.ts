import { useEffect, useState } from 'preact/hooks';
import type { BackupState } from '@/components/DataPanel';
import { type Watched, useWatched } from '@/components/use-watched';
import type { BackupSource } from '@/lib/library/backup/backup-source';
import { watchAlarm } from '@/lib/library/sentinel/watch-alarm';
import type { Alarm } from '@/lib/library/sentinel/sentinel';
import { listSnapshots, type Snapshot } from '@/lib/library/snapshot/list-snapshots';
import { openSnapshot } from '@/lib/library/snapshot/open-snapshot';
import { sendMessage } from '@/lib/messages';
import { dropHandedOver } from '@/entrypoints/downloads/growing-file';
import { useBackup } from './use-backup';
import { type Restore, useRestore } from './use-restore';

export interface Care {
  /** What was noticed about the library; none: it is sound. */
  alarm: Alarm | undefined;
  /** Newest first; none yet while they are looked up. */
  snapshots: Snapshot[] | undefined;
  /** Bytes; none where the browser does not tell. */
  used: number | undefined;
  backup: BackupState;
  restore: Restore['restore'];
  backUp: () => void;
  planFrom: (file: File) => void;
  restoreNow: () => void;
  bringBack: (snapshot: Snapshot) => void;
  goOn: () => void;
  leave: () => void;
  /** Looks again at what changes without telling. */
  look: () => void;
}

/** The library as a whole: whether it is sound, its copies, backups out of it and back into it. */
export function useCare(): Care {
  const watched: Watched<Alarm | null> = useWatched('alarm', watchAlarm);
  const [seen, setSeen] = useState<Pick<Care, 'snapshots' | 'used'>>();
  const { backup, backUp } = useBackup();
  const { restore, planFrom, restoreNow, restoreAtOnce, leave } = useRestore();

  const alarm = (watched.state === 'known' && watched.value) || undefined;
  // Told together: a page that grows line by line moves its buttons from under the pointer.
  const look = () =>
    void Promise.all([
      listSnapshots().catch(() => []),
      navigator.storage.estimate().then(
        ({ usage }) => usage,
        () => undefined,
      ),
    ]).then(([snapshots, used]) => setSeen({ snapshots, used }));
  useEffect(() => {
    if (alarm) look();
  }, [alarm !== undefined]);
  useEffect(() => void dropHandedOver(), []);

  const answerAlarm = (answer: 'restore' | 'restored' | 'go-on') => sendMessage('answerAlarm', { answer });
  // Nothing is written into a library that was lost before the person has decided.
  const begin = async () => {
    if (alarm) await answerAlarm('restore');
  };
  const end = () => void (alarm && answerAlarm('restored'));

  return {
    alarm,
    snapshots: seen?.snapshots,
    used: seen?.used,
    backup,
    restore,
    backUp,
    planFrom: (file) =>
      planFrom(async (): Promise<BackupSource> => {
        const { openZip } = await import('@/lib/library/backup/open-zip');
        return openZip(file);
      }),
    restoreNow: () => restoreNow({ begin, end }),
    bringBack: (snapshot) => restoreAtOnce(() => openSnapshot(snapshot), { begin, end }),
    goOn: () => void answerAlarm('go-on'),
    leave,
    look,
  };
}
