import { useEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { useDialog } from './use-dialog';

interface Props {
  /** Each key, and what it does. */
  list: readonly (readonly string[])[];
  open: boolean;
  onClose: () => void;
}

/** Every key and what it does. */
export function KeysHelp({ list, open, onClose }: Props) {
  const dialog = useDialog(open);
  const title = useRef<HTMLHeadingElement>(null);
  // The browser gives the focus to the button, and opens the help at its end.
  useEffect(() => {
    if (open) title.current?.focus();
  }, [open]);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title" ref={title} tabIndex={-1}>
        {words.keys.title}
      </h2>
      <dl>
        {list.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {words.keys.close}
      </button>
    </dialog>
  );
}
