import { words } from '@/lib/words/words';

/** Why a backup was refused, and why restoring it stopped: each has its sentence in the words. */
type FaultReason = keyof typeof words.data.faults;
export type StopReason = keyof typeof words.data.stopped;
type Verdict = keyof typeof words.data.stories;
type Besides = keyof typeof words.data.besides;

/** What a restore would do, as far as it is shown. */
export interface ShownPlan {
  madeAt: string;
  tables: Record<'articles' | Besides, Record<Verdict, number>>;
  brokenCount: number;
  broken: readonly { name: string }[];
}

export type RestoreState =
  | { step: 'idle' }
  | { step: 'reading' | 'restoring'; share: number }
  | { step: 'planned'; plan: ShownPlan }
  | { step: 'done' }
  | { step: 'refused'; reason: FaultReason }
  | { step: 'stopped'; reason: StopReason };

interface Props {
  restore: RestoreState;
  onRestore: () => void;
  /** Cancels what is under way, or puts away what was told. */
  onLeave: () => void;
}

/**
 * A restore on its way: how far it is, what it would do, how it ended. The box for its words is there before them, or screen readers would
 * miss them; how far it is, they say of the progress bar.
 */
export function RestorePanel({ restore, onRestore, onLeave }: Props) {
  const isBusy = restore.step === 'reading' || restore.step === 'restoring';
  const plan = restore.step === 'planned' ? restore.plan : undefined;
  const sentence = sentenceOf(restore);
  return (
    <div class={restore.step === 'idle' ? undefined : 'restore'}>
      {isBusy && (
        <>
          <progress value={restore.share} aria-label={words.data[restore.step](restore.share)} />
          <p>{words.data[restore.step](restore.share)}</p>
        </>
      )}
      <div role="status">
        {plan && <Plan plan={plan} />}
        {sentence && <p>{sentence}</p>}
      </div>
      {plan && !isNothing(plan) && (
        <button type="button" onClick={onRestore}>
          {words.data.restoreNow}
        </button>
      )}
      {restore.step !== 'idle' && (
        <button type="button" class="quiet" onClick={onLeave}>
          {isBusy || plan ? words.data.cancel : words.data.close}
        </button>
      )}
    </div>
  );
}

/** What there is to say in one sentence. */
function sentenceOf(restore: RestoreState): string | undefined {
  switch (restore.step) {
    case 'planned':
      return isNothing(restore.plan) ? words.data.planNothing : undefined;
    case 'done':
      return words.data.done;
    case 'refused':
      return words.data.faults[restore.reason];
    case 'stopped':
      return words.data.stopped[restore.reason];
    default:
      return undefined;
  }
}

const verdicts = ['new', 'newer-there', 'newer-here', 'same'] as const satisfies Verdict[];
const besides = ['highlights', 'revisions', 'authors', 'related'] as const satisfies Besides[];

function added(counts: Record<Verdict, number>): number {
  return counts.new + counts['newer-there'];
}

function isNothing({ tables }: ShownPlan): boolean {
  return Object.values(tables).every((counts) => added(counts) === 0);
}

function Plan({ plan }: { plan: ShownPlan }) {
  const { articles, ...others } = plan.tables;
  const extra = besides.filter((table) => added(others[table]) > 0);
  return (
    <>
      <h3>{words.data.planTitle(plan.madeAt)}</h3>
      <ul>
        {verdicts
          .filter((verdict) => articles[verdict] > 0)
          .map((verdict) => (
            <li key={verdict}>{words.data.stories[verdict](articles[verdict])}</li>
          ))}
        {extra.map((table) => (
          <li key={table}>{words.data.besides[table](added(others[table]))}</li>
        ))}
      </ul>
      {plan.brokenCount > 0 && (
        <>
          <p>{words.data.broken(plan.brokenCount)}</p>
          <ul class="broken">
            {plan.broken.slice(0, 10).map(({ name }, index) => (
              <li key={index}>
                <bdi>{name || words.data.nameless}</bdi>
              </li>
            ))}
            {plan.brokenCount > 10 && <li>{words.data.brokenMore(plan.brokenCount - 10)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
