import { words } from '@/lib/words/words';
import type { PastImport } from './import-state';
import { sourceName } from './ImportSummary';

interface Props {
  /** Newest first. */
  imports: readonly PastImport[];
  /** The one that is under way now: it has its own progress. */
  current: string | undefined;
  /** An undo that did not work. */
  hasFailed: boolean;
  onUndo: (importId: string) => void;
}

/** Imports that can still be taken back, each as a whole. */
export function PastImports({ current, hasFailed, imports, onUndo }: Props) {
  const past = imports.filter(({ id }) => id !== current);
  if (past.length === 0) return null;
  return (
    <section class="import-past">
      <h2>{words.imports.past}</h2>
      {hasFailed && <p role="alert">{words.imports.undoFailed}</p>}
      <ul>
        {past.map((one) => (
          <li key={one.id}>
            <bdi>{words.imports.pastOne(sourceName(one.source), one.name, one.startedAt)}</bdi>
            <Standing past={one} onUndo={onUndo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How an import stands. The line that says what was undone is there before, or screen readers would miss it. */
function Standing({ onUndo, past }: { onUndo: Props['onUndo']; past: PastImport }) {
  const undone = past.isUndoing ? undefined : past.undone;
  return (
    <>
      {!undone && <NotUndone past={past} onUndo={onUndo} />}
      <span role="status">{undone && sayUndone(undone)}</span>
    </>
  );
}

function sayUndone({ stayed, taken }: NonNullable<PastImport['undone']>): string {
  const { imports } = words;
  return stayed > 0 ? `${imports.undone(taken)} ${imports.stayed(stayed)}` : imports.undone(taken);
}

function NotUndone({ onUndo, past }: { onUndo: Props['onUndo']; past: PastImport }) {
  const { done, isUndoing, name, outcomes, total, undone } = past;
  const added = outcomes.added + outcomes.linked;
  if (isUndoing && undone) {
    const sentence = words.imports.undoing(undone.taken + undone.stayed, added);
    return (
      <>
        <progress value={undone.taken + undone.stayed} max={Math.max(1, added)} aria-label={sentence} />
        <span>{sentence}</span>
      </>
    );
  }
  return (
    <>
      <span>{words.imports.pastCount(added)}</span>
      {done < total && <span>{words.imports.cutOff(done, total)}</span>}
      <button
        type="button"
        class="quiet"
        aria-label={words.imports.undoOne(name)}
        onClick={() => onUndo(past.id)}
      >
        {words.imports.undo}
      </button>
    </>
  );
}
