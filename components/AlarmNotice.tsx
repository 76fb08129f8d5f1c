import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words/words';

/** A copy of the library, as far as it is shown. */
interface Copy {
  id: string;
  manifest: { madeAt: string; counts: { articles: number } };
}

interface Props<C extends Copy> {
  alarm: { kind: keyof typeof words.alarm.titles; articles: number; lastWrite?: string; answered: boolean };
  /** Newest first; none yet while they are looked up. */
  copies: readonly C[] | undefined;
  onBringBack: (copy: C) => void;
  onGoOn: () => void;
  /** A restore on its way. */
  children: ComponentChildren;
}

/** The library is not the one that was written last: what happened, and the ways on. */
export function AlarmNotice<C extends Copy>({ alarm, copies, onBringBack, onGoOn, children }: Props<C>) {
  return (
    <section class="alarm">
      <div role="alert">
        <h2>{words.alarm.titles[alarm.kind]}</h2>
        <p>{alarm.answered ? words.alarm.unfinished : words.alarm.help(alarm.articles, alarm.lastWrite)}</p>
      </div>
      {copies?.length === 0 && <p>{words.alarm.noCopy}</p>}
      {copies?.map((copy) => (
        <p key={copy.id} class="copy">
          <span>{words.alarm.copy(copy.manifest.counts.articles, copy.manifest.madeAt)}</span>
          <button type="button" onClick={() => onBringBack(copy)}>
            {words.alarm.bringBack}
          </button>
        </p>
      ))}
      {children}
      {/* Below what is looked up: one that is there before would move from under the pointer, and 'bring back' come under it. */}
      {copies && (
        <button type="button" class="quiet" onClick={onGoOn}>
          {words.alarm.goOn}
        </button>
      )}
    </section>
  );
}
