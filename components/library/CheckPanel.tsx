import { words } from '@/lib/words/words';

export type CheckState =
  | { step: 'idle' | 'repairing' | 'repaired' | 'failed' }
  | { step: 'checking'; checked: number }
  | {
      step: 'checked';
      found: {
        checked: number;
        damagedRows: readonly string[];
        damagedTexts: readonly string[];
        notFound: number;
      };
    };

interface Props {
  state: CheckState;
  /** How many stories there are. */
  total: number;
  onStart: () => void;
  onCancel: () => void;
  onRepair: () => void;
}

/** So many damaged stories are named. */
const mostNamed = 20;

/** The check of the whole library: how far it is, what it found, and what to do. */
export function CheckPanel({ state, total, onStart, onCancel, onRepair }: Props) {
  const { check } = words.library;
  const isChecking = state.step === 'checking';
  const press = isChecking ? onCancel : onStart;
  return (
    <section class="check" aria-labelledby="check-title">
      <h2 id="check-title">{check.title}</h2>
      <p>{check.help}</p>
      {isChecking && (
        <>
          <progress value={total > 0 ? Math.min(1, state.checked / total) : 0} aria-label={check.title} />
          <p>{words.library.working(state.checked, total)}</p>
        </>
      )}
      {/* One button throughout: it keeps the focus. */}
      <button
        type="button"
        aria-disabled={state.step === 'repairing'}
        onClick={() => state.step !== 'repairing' && press()}
      >
        {isChecking ? words.library.cancel : check.start}
      </button>
      <div role="status">
        {state.step === 'failed' && <p>{check.failed}</p>}
        {state.step === 'repairing' && <p>{check.repairing}</p>}
        {state.step === 'repaired' && <p>{check.repaired}</p>}
        {state.step === 'checked' && <Found found={state.found} onRepair={onRepair} />}
      </div>
    </section>
  );
}

type Checked = Extract<CheckState, { step: 'checked' }>['found'];

function Found({ found, onRepair }: { found: Checked; onRepair: () => void }) {
  const { check } = words.library;
  const { checked, damagedRows, damagedTexts, notFound } = found;
  const isSound = damagedRows.length + damagedTexts.length + notFound === 0;
  return (
    <>
      {isSound && <p>{check.sound(checked)}</p>}
      {damagedRows.length > 0 && <p>{check.damagedRows(damagedRows.length)}</p>}
      {damagedTexts.length > 0 && (
        <>
          <p>{check.damagedTexts(damagedTexts.length)}</p>
          <ul>
            {damagedTexts.slice(0, mostNamed).map((title) => (
              <li key={title}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {notFound > 0 && (
        <p>
          {check.notFound(notFound)}{' '}
          <button type="button" onClick={onRepair}>
            {check.repair}
          </button>
        </p>
      )}
    </>
  );
}
