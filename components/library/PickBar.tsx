import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words/words';

interface Props {
  picked: number;
  /** How many could be picked; none: that is not known, or all are. */
  total: number | undefined;
  onAll: () => void;
  onClear: () => void;
  /** What can be done to them: buttons. */
  children: ComponentChildren;
}

/** How many stories are picked, and what can be done to them. */
export function PickBar({ picked, total, onAll, onClear, children }: Props) {
  return (
    <div class="pick-bar" role="toolbar" aria-label={words.library.picked(picked)}>
      <strong>{words.library.picked(picked)}</strong>
      {children}
      <span class="pick-bar-ends">
        {total !== undefined && total > picked && (
          <button type="button" class="quiet" onClick={onAll}>
            {words.library.pickAll(total)}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClear}>
          {words.library.pickNone}
        </button>
      </span>
    </div>
  );
}
