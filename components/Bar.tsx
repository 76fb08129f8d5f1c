import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { useFadingBar } from './use-fading-bar';

export type SaveState = 'none' | 'saving' | 'saved' | 'removed' | 'failed';

interface Props {
  saveState: SaveState;
  /** The address of the article's page in the library, once it is saved and when we are not in it already. */
  tabUrl?: string | undefined;
  /** Absent where we are in the library. */
  libraryUrl?: string | undefined;
  /** Takes back what was just done to the saved state. */
  onUndo?: (() => void) | undefined;
  /** The original page, where we are not standing on it already. */
  originalUrl?: string | undefined;
  /** Share of the text that has been in sight, 0 to 1. */
  progress: number;
  /** What stands first, where the story stands beside something else; else the name of the extension does. */
  tools?: ComponentChildren;
  /** The appearance panel. */
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
export function Bar({
  saveState,
  tabUrl,
  libraryUrl,
  onUndo,
  originalUrl,
  progress,
  tools,
  children,
}: Props) {
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
      {originalUrl && (
        <a href={originalUrl} target="_blank" rel="noopener noreferrer">
          {words.bar.original}
        </a>
      )}
      {tabUrl && (
        <a href={tabUrl} target="_blank">
          {words.bar.openInTab}
        </a>
      )}
      {libraryUrl && (
        <a href={libraryUrl} target="_blank">
          {words.bar.library}
        </a>
      )}
      {children}
      <span class="progress" aria-hidden="true" style={{ inlineSize: `${progress * 100}%` }} />
    </nav>
  );
}
