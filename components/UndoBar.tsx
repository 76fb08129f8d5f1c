import { words } from '@/lib/words/words';

/** What was just done, and the way back. */
export function UndoBar({ sentence, onUndo }: { sentence: string; onUndo: () => void }) {
  return (
    <div class="undo" role="status">
      <span>{sentence}</span>
      <button type="button" onClick={onUndo}>
        {words.library.undo}
      </button>
    </div>
  );
}
