import { words } from '@/lib/words/words';

interface Props {
  /** What is being done, was just done or went wrong; nothing is shown without one. */
  sentence: string | undefined;
  /** Share that is done, 0 to 1, of work that takes a while. */
  share?: number | undefined;
  onCancel?: (() => void) | undefined;
  onUndo?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/**
 * What was just done, and the way back; how far it is, and the way to stop. It is there before it has anything to say, or screen readers
 * would miss it, and takes no focus: the keyboard stays in the list, where `z` is the way back.
 */
export function ChangeBar({ sentence, share, onCancel, onUndo, onClose }: Props) {
  return (
    <div class={sentence ? 'undo' : undefined}>
      <span role="status">{sentence}</span>
      {sentence && share !== undefined && <progress value={share} aria-label={sentence} />}
      {sentence && onCancel && (
        <button type="button" onClick={onCancel}>
          {words.library.cancel}
        </button>
      )}
      {sentence && onUndo && (
        <button type="button" onClick={onUndo}>
          {words.library.undo}
        </button>
      )}
      {sentence && onClose && (
        <button type="button" class="close" aria-label={words.library.close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
