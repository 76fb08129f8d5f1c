import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A `<dialog>` that is modal while `isOpen`: Escape closes it, and the focus goes back to where it was. */
export function useDialog(isOpen: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return dialog;
}
