import { useState } from 'preact/hooks';
import type { BackupState } from '@/components/DataPanel';
import { growFile } from '@/entrypoints/downloads/growing-file';
import { noteBackup } from '@/lib/settings/last-backup';
import { readStoredSettings } from '@/lib/settings/settings';

/** Writes the library into one file and hands it over as a download. */
export function useBackup(): { backup: BackupState; backUp: () => void } {
  const [backup, setBackup] = useState<BackupState>({ step: 'idle' });
  const backUp = async () => {
    setBackup({ step: 'writing', rows: 0 });
    try {
      // Loaded now: most visits to the library need no zip.
      const { writeBackup } = await import('@/lib/library/backup/write-backup');
      const file = await growFile();
      const { madeAt } = await writeBackup(file.sink, {
        settings: await readStoredSettings(),
        onProgress: (rows) => setBackup({ step: 'writing', rows }),
      });
      const name = `lede-backup-${madeAt.slice(0, 10)}.zip`;
      await file.handOver(name);
      await noteBackup(madeAt);
      setBackup({ step: 'written', name });
    } catch {
      setBackup({ step: 'failed' });
    }
  };
  return { backup, backUp: () => void backUp() };
}
