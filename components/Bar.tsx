import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { useFadingBar } from './use-fading-bar';

export type SaveState = 'none' | 'saving' | 'saved' | 'removed' | 'failed';

interface Props {
  saveState: SaveState;
  /** Takes back what was just done to the saved state. */
  onUndo?: (() => void) | undefined;
  /** Share of the text that has been in sight, 0 to 1. */
  progress: number;
  /** What stands first, where the story stands beside something else; else the name of the extension does. */
  tools?: ComponentChildren;
  /** The ways on and the panels: what comes later stands before what is there, which would move from under the pointer. */
  children: ComponentChildren;
}

const stateWords = {
  none: '',
  saving: words.bar.saving,
  saved: words.bar.saved,
  removed: words.bar.removed,
  failed: words.bar.saveFailed,
};

/** The one slim bar above the text. */
export function Bar({ saveState, onUndo, progress, tools, children }: Props) {
  const bar = useRef<HTMLElement>(null);
  useFadingBar(bar);
  return (
    <nav class="bar" ref={bar} aria-label={words.bar.label}>
      {tools ?? <span class="wordmark">{words.extension.name}</span>}
      <span class={`save-state ${saveState}`} role="status">
        {stateWords[saveState]}
        {onUndo && (
          <button type="button" class="quiet" onClick={onUndo}>
            {words.bar.undo}
          </button>
        )}
      </span>
      {children}
      <span class="progress" aria-hidden="true" style={{ inlineSize: `${progress * 100}%` }} />
    </nav>
  );
}
