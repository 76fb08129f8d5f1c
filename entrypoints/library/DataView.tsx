import { useEffect } from 'preact/hooks';
import { DataPanel } from '@/components/DataPanel';
import { CheckPanel } from '@/components/library/CheckPanel';
import { RestorePanel } from '@/components/RestorePanel';
import { useWatched } from '@/components/use-watched';
import { type ShelfCounts, watchShelfCounts } from '@/lib/library/lists/watch-counts';
import { watchLastBackup } from '@/lib/settings/last-backup';
import { useLibraryCheck } from './use-library-check';
import type { ViewProps } from './views';

/** What the library holds and takes, its copies, a backup out of it and back into it, and whether it is sound. */
export function DataView({ care }: ViewProps) {
  useEffect(care.look, []);
  const counts = useWatched<ShelfCounts>('counts', watchShelfCounts);
  const lastBackup = useWatched<string | undefined>('backup', watchLastBackup);
  const check = useLibraryCheck();
  // Whole or not at all: what comes late would move the buttons from under the pointer.
  if (counts.state === 'waiting' || lastBackup.state === 'waiting' || !care.snapshots) return null;

  const held = counts.state === 'known' ? counts.value : undefined;
  return (
    <>
      <DataPanel
        counts={held}
        used={care.used}
        lastSnapshot={care.snapshots[0]?.manifest.madeAt}
        lastBackup={lastBackup.state === 'known' ? lastBackup.value : undefined}
        backup={care.backup}
        onBackUp={care.backUp}
        onFile={care.planFrom}
      >
        {!care.alarm && (
          <RestorePanel restore={care.restore} onRestore={care.restoreNow} onLeave={care.leave} />
        )}
      </DataPanel>
      <CheckPanel
        state={check.state}
        total={(held?.all ?? 0) + (held?.bin ?? 0)}
        onStart={check.start}
        onCancel={check.cancel}
        onRepair={check.repair}
      />
    </>
  );
}
