import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckState } from '@/components/library/CheckPanel';
import { sendMessage } from '@/lib/messages';

export interface LibraryCheckRun {
  state: CheckState;
  start: () => void;
  cancel: () => void;
  /** Makes the search anew. */
  repair: () => void;
}

/** The check of the whole library, asked for by the person: how far it is, and what it found. */
export function useLibraryCheck(): LibraryCheckRun {
  const [state, setState] = useState<CheckState>({ step: 'idle' });
  const run = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => run.current?.abort(), []);

  const start = async () => {
    const own = (run.current = new AbortController());
    setState({ step: 'checking', checked: 0 });
    try {
      const { checkLibrary } = await import('@/lib/library/check-library');
      const found = await checkLibrary((checked) => setState({ step: 'checking', checked }), own.signal);
      // What is of the wrong shape is kept apart, so that lists go on without it.
      if (found.damagedRows.length > 0) await sendMessage('setAside', { ids: found.damagedRows });
      setState({ step: 'checked', found });
    } catch {
      setState({ step: own.signal.aborted ? 'idle' : 'failed' });
    }
  };
  const repair = async () => {
    setState({ step: 'repairing' });
    const { ok } = await sendMessage('reindex', {}).catch(() => ({ ok: false }));
    setState({ step: ok ? 'repaired' : 'failed' });
  };
  return {
    state,
    start: () => void start(),
    cancel: () => run.current?.abort(),
    repair: () => void repair(),
  };
}
