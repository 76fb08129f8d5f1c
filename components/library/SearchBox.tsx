import type { RefObject } from 'preact';
import { words } from '@/lib/words/words';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** Escape in an empty field. */
  onLeave: () => void;
}

/** The search field. Escape empties it, and then leaves it. */
export function SearchBox({ field, query, onQuery, onLeave }: Props) {
  return (
    <input
      ref={field}
      class="search-box"
      type="search"
      value={query}
      aria-label={words.library.search}
      placeholder={words.library.searchHint}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        // By what stands in the field: a second press may come before `query` is drawn.
        const box = event.currentTarget;
        if (box.value) {
          box.value = '';
          onQuery('');
        } else {
          // The row it goes to may not be there yet, and what is typed until then is no query.
          box.blur();
          onLeave();
        }
      }}
    />
  );
}
