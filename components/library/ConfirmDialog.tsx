import { useDialog } from '@/components/use-dialog';
import { words } from '@/lib/words/words';

interface Props {
  open: boolean;
  question: string;
  /** What the button says that does it. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function ConfirmDialog({ open, question, action, onConfirm, onClose }: Props) {
  const dialog = useDialog(open);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby="confirm-question" onClose={onClose}>
      <p id="confirm-question">{question}</p>
      <p class="ways-on">
        <button type="button" onClick={onClose}>
          {words.library.cancel}
        </button>
        <button
          type="button"
          class="final"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {action}
        </button>
      </p>
    </dialog>
  );
}
