import { useEffect, useState } from 'preact/hooks';
import { useDialog } from '@/components/use-dialog';
import { words } from '@/lib/words/words';

interface Props {
  open: boolean;
  tag: string;
  /** The tag that is written so already; none: there is none. */
  findOther: (name: string) => string | undefined;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Another name for a tag. The name of another tag makes the two one, which is said before it is done. */
export function RenameDialog({ open, tag, findOther, onRename, onClose }: Props) {
  const dialog = useDialog(open);
  const [name, setName] = useState(tag);
  useEffect(() => setName(tag), [open, tag]);
  const other = findOther(name.trim());
  return (
    <dialog ref={dialog} class="choose-dialog" aria-labelledby="rename-title" onClose={onClose}>
      <h2 id="rename-title">{words.library.renameTag(tag)}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onRename(name.trim());
        }}
      >
        <input
          value={name}
          maxLength={100}
          aria-label={words.library.tagName}
          aria-describedby="rename-note"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button>{other === undefined ? words.library.save : words.library.merge}</button>
      </form>
      <p id="rename-note" role="status">
        {other !== undefined && words.library.mergeWith(other)}
      </p>
      <button type="button" onClick={onClose}>
        {words.library.cancel}
      </button>
    </dialog>
  );
}
