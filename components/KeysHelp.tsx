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
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={onClose}>
      {/* The focus goes here, or the browser would give it to the button and open the help at its end. */}
      <h2 id="keys-title" tabIndex={-1} autofocus>
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
