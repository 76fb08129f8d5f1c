import { useEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';

interface Props {
  /** What was just done or went wrong; nothing is shown without one. */
  sentence: string | undefined;
  onUndo: (() => void) | undefined;
}

/**
 * Says what was just done, and the way back. It is there before it has anything to say, or screen readers would miss it; the way
 * back takes the focus, which the row that is gone has dropped.
 */
export function UndoBar({ sentence, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sentence) button.current?.focus();
  }, [sentence]);

  return (
    <div class={sentence ? 'undo' : undefined} role="status">
      {sentence && <span>{sentence}</span>}
      {sentence && onUndo && (
        <button type="button" ref={button} onClick={onUndo}>
          {words.library.undo}
        </button>
      )}
    </div>
  );
}
