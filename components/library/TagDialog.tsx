import { useEffect, useRef, useState } from 'preact/hooks';
import { useDialog } from '@/components/use-dialog';
import { words } from '@/lib/words/words';

interface Props {
  open: boolean;
  /** How many stories get the tag. */
  count: number;
  /** Of the one story; none where there are several. */
  title: string | undefined;
  /** Tags that some of them have. */
  tags: readonly string[];
  /** Tags of the library, the most used first. */
  known: readonly string[];
  /** What the publishers call them. */
  topics: readonly string[];
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onClose: () => void;
}

/** So many suggestions are shown. */
const most = 12;

/** Gives tags to stories and takes them away: typed, or chosen from those there are and from the publisher's own words. */
export function TagDialog(props: Props) {
  const { open, count, title, tags, known, topics, onTag, onUntag, onClose } = props;
  const dialog = useDialog(open);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    setText('');
    if (open) field.current?.focus();
  }, [open]);

  const begun = text.trim().toLowerCase();
  const has = (tag: string) => tags.some((one) => one.toLowerCase() === tag.toLowerCase());
  const fitting = (all: readonly string[]) =>
    all.filter((tag) => !has(tag) && tag.toLowerCase().includes(begun)).slice(0, most);
  const add = (tag: string) => {
    if (tag.trim() === '') return;
    onTag(tag.trim());
    setText('');
    field.current?.focus();
  };
  return (
    <dialog ref={dialog} class="tag-dialog" aria-labelledby="tag-title" onClose={onClose}>
      <h2 id="tag-title">
        {title === undefined ? words.library.tagMany(count) : words.library.tagOne(title)}
      </h2>
      {tags.length > 0 && (
        <ul class="tag-list" aria-label={words.library.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={words.library.untag(tag)}
                onClick={() => onUntag(tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add(text);
        }}
      >
        <input
          ref={field}
          value={text}
          maxLength={100}
          aria-label={words.library.newTag}
          placeholder={words.library.newTag}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button>{words.library.addTag}</button>
      </form>
      <Suggestions title={words.library.knownTags} tags={fitting(known)} onTag={add} />
      <Suggestions title={words.library.topics} tags={fitting(topics)} onTag={add} />
      <button type="button" onClick={onClose}>
        {words.library.done}
      </button>
    </dialog>
  );
}

function Suggestions(props: { title: string; tags: readonly string[]; onTag: (tag: string) => void }) {
  if (props.tags.length === 0) return null;
  return (
    <section class="tag-suggestions" aria-label={props.title}>
      <h3>{props.title}</h3>
      {props.tags.map((tag) => (
        <button key={tag} type="button" onClick={() => props.onTag(tag)}>
          <bdi>{tag}</bdi>
        </button>
      ))}
    </section>
  );
}
