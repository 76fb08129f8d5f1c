import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';

export type BackupState =
  | { step: 'idle' }
  | { step: 'writing'; rows: number }
  | { step: 'written'; name: string }
  | { step: 'failed' };

interface Props {
  /** How many stories there are; none until they are counted. */
  counts: { all: number; favourite: number; archived: number; bin: number } | undefined;
  /** Bytes; none where the browser does not tell. */
  used: number | undefined;
  /** ISO 8601: when the newest snapshot was made. */
  lastSnapshot: string | undefined;
  /** ISO 8601: when a backup was last handed over as a file; none: never. */
  lastBackup: string | undefined;
  backup: BackupState;
  onBackUp: () => void;
  onFile: (file: File) => void;
  /** A restore on its way. */
  children: ComponentChildren;
}

/** The library as a whole: what it takes, its copies, a backup out of it and back into it. */
export function DataPanel(props: Props) {
  const { counts, used, lastSnapshot, lastBackup, backup, onBackUp, onFile, children } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const choose = () => {
    const file = chooser.current?.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <section class="data">
      {counts && (
        <p>
          <span>{words.library.count(counts.all)}</span>
          <span>{words.library.holds.favourites(counts.favourite)}</span>
          <span>{words.library.holds.archived(counts.archived)}</span>
          <span>{words.library.holds.binned(counts.bin)}</span>
        </p>
      )}
      {used !== undefined && <p>{words.data.used(used)}</p>}
      <p>{lastSnapshot ? words.data.lastSnapshot(lastSnapshot) : words.data.noSnapshot}</p>
      <p class={lastBackup ? undefined : 'never'}>
        {lastBackup ? words.library.lastBackup(lastBackup) : words.library.noBackup}
      </p>
      <p>{words.data.help}</p>
      <p class="ways-on">
        <button
          type="button"
          aria-disabled={backup.step === 'writing'}
          onClick={() => backup.step !== 'writing' && onBackUp()}
        >
          {words.data.backUp}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.data.restore}
        </button>
        <input ref={chooser} type="file" accept=".zip,application/zip" hidden onChange={choose} />
      </p>
      <p role="status">{backupSentence(backup)}</p>
      {children}
    </section>
  );
}

function backupSentence(backup: BackupState): string {
  switch (backup.step) {
    case 'idle':
      return '';
    case 'writing':
      return words.data.writing(backup.rows);
    case 'written':
      return words.data.written(backup.name);
    case 'failed':
      return words.data.notWritten;
  }
}
