import { useEffect, useState } from 'preact/hooks';
import { useDialog } from '@/components/use-dialog';
import { words } from '@/lib/words/words';

export interface Choice {
  id: string;
  label: string;
  count: number;
}

interface Props {
  open: boolean;
  question: string;
  /** None while they are looked up. */
  choices: readonly Choice[] | undefined;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** So many are shown; typing finds the others. */
const most = 30;

/** One out of many, by typing part of a name. */
export function ChooseDialog({ open, question, choices, onChoose, onClose }: Props) {
  const dialog = useDialog(open);
  const [text, setText] = useState('');
  useEffect(() => setText(''), [open]);
  const typed = text.trim().toLowerCase();
  const fitting = choices?.filter(({ label }) => label.toLowerCase().includes(typed));
  return (
    <dialog ref={dialog} class="choose-dialog" aria-labelledby="choose-question" onClose={onClose}>
      <h2 id="choose-question">{question}</h2>
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          value={text}
          aria-label={words.library.filter}
          placeholder={words.library.filter}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <ul class="choices-list">
        {fitting?.slice(0, most).map(({ id, label, count }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <bdi>{label}</bdi>
              <span>{words.library.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{fitting?.length === 0 && words.library.noMatch}</p>
      <button type="button" onClick={onClose}>
        {words.library.cancel}
      </button>
    </dialog>
  );
}
