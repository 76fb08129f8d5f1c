import { useState } from 'preact/hooks';
import { ImportPanel } from '@/components/import/ImportPanel';
import { PastImports } from '@/components/import/PastImports';
import { RestorePanel } from '@/components/RestorePanel';
import { useWatched } from '@/components/use-watched';
import { download } from '@/entrypoints/downloads/download';
import { type KnownImport, watchImports } from '@/lib/library/import/watch-imports';
import { type Done, sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import { useImport } from './use-import';
import type { ViewProps } from './views';

/** Files of other programs into the library, and out again: each import can be taken back as a whole for 30 days. */
export function ImportView({ care }: ViewProps) {
  const { importNow, leave, planFrom, report, state } = useImport(care.planFrom);
  const watched = useWatched<KnownImport[]>('imports', watchImports);
  const [hasFailed, setFailed] = useState(false);
  const undo = async (importId: string) => {
    setFailed(false);
    leave();
    const send = () => sendMessage('undoImport', { importId });
    // A background that died goes on when it is asked again; what was undone is not undone twice.
    const done = await send()
      .catch(send)
      .catch((): Done => ({ ok: false }));
    setFailed(!done.ok);
  };
  const current = 'importId' in state ? state.importId : undefined;
  return (
    <ImportPanel
      state={state}
      onFiles={planFrom}
      onImport={importNow}
      onLeave={leave}
      onUndo={(importId) => void undo(importId)}
      onReport={() => void report().then((rows) => download(rows, words.imports.reportName))}
    >
      {!care.alarm && (
        <RestorePanel restore={care.restore} onRestore={care.restoreNow} onLeave={care.leave} />
      )}
      {state.step !== 'importing' && (
        <PastImports
          imports={watched.state === 'known' ? watched.value : []}
          current={current}
          hasFailed={hasFailed}
          onUndo={(importId) => void undo(importId)}
        />
      )}
    </ImportPanel>
  );
}
