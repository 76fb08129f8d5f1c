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
        if (query) onQuery('');
        else onLeave();
      }}
    />
  );
}
