import { useRef, useState } from 'preact/hooks';
import type { RestoreState, StopReason } from '@/components/RestorePanel';
import { BackupFault } from '@/lib/library/backup/backup-fault';
import type { BackupSource } from '@/lib/library/backup/backup-source';
import { sendMessage } from '@/lib/messages';
import { restoreSetting } from '@/lib/settings/settings';

export interface Restore {
  restore: RestoreState;
  /** Reads a backup and tells what restoring it would do. */
  planFrom: (open: () => Promise<BackupSource>) => void;
  /** Does what the plan says. */
  restoreNow: (around: Around) => void;
  /** Tells no numbers and asks nothing: for the copy of a library that was lost. */
  restoreAtOnce: (open: () => Promise<BackupSource>, around: Around) => void;
  /** Stops what is under way, or puts away what was told. */
  leave: () => void;
}

/** What is to be done before the first record is stored, and after the last. */
interface Around {
  begin: () => Promise<void>;
  end: () => void;
}

/** The background could not merge a batch. */
class Stopped extends Error {
  constructor(readonly why: StopReason) {
    super(why);
  }
}

/** A restore as state, from the choice of a file to its end. It reads and checks here; the background writes. */
export function useRestore(): Restore {
  const [restore, setRestore] = useState<RestoreState>({ step: 'idle' });
  const source = useRef<BackupSource>(undefined);
  const underWay = useRef<AbortController>(undefined);

  const run = async (work: (signal: AbortSignal) => Promise<RestoreState>) => {
    const controller = new AbortController();
    underWay.current = controller;
    try {
      setRestore(await work(controller.signal));
    } catch (error) {
      setRestore(failure(error, controller.signal));
    } finally {
      underWay.current = undefined;
    }
  };
  const progress = (step: 'reading' | 'restoring', opened: BackupSource) => {
    const { settings: _, ...counts } = opened.manifest.counts;
    const total = Math.max(
      1,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    );
    return (lines: number) => setRestore({ step, share: lines / total });
  };
  const merge = async (opened: BackupSource, around: Around, signal: AbortSignal): Promise<RestoreState> => {
    setRestore({ step: 'restoring', share: 0 });
    await around.begin();
    const { restoreBackup } = await import('@/lib/library/backup/restore-backup');
    await restoreBackup(opened, { store, restoreSetting, onProgress: progress('restoring', opened), signal });
    around.end();
    return { step: 'done' };
  };

  return {
    restore,
    planFrom: (open) =>
      void run(async (signal) => {
        setRestore({ step: 'reading', share: 0 });
        const opened = await open();
        source.current = opened;
        const { planRestore } = await import('@/lib/library/backup/plan-restore');
        return {
          step: 'planned',
          plan: await planRestore(opened, { onProgress: progress('reading', opened), signal }),
        };
      }),
    restoreNow: (around) => {
      const opened = source.current;
      if (opened) void run((signal) => merge(opened, around, signal));
    },
    restoreAtOnce: (open, around) => void run(async (signal) => merge(await open(), around, signal)),
    leave: () => {
      underWay.current?.abort();
      if (!underWay.current) setRestore({ step: 'idle' });
    },
  };
}

async function store(table: string, lines: string[]): Promise<void> {
  const answer = await sendMessage('restoreRecords', { table, lines }).catch(() => undefined);
  if (!answer) throw new Stopped('no-answer');
  if (!answer.ok) throw new Stopped(answer.reason);
}

function failure(error: unknown, signal: AbortSignal): RestoreState {
  if (error instanceof BackupFault) return { step: 'refused', reason: error.reason };
  if (error instanceof Stopped) return { step: 'stopped', reason: error.why };
  return { step: 'stopped', reason: signal.aborted ? 'canceled' : 'no-answer' };
}
