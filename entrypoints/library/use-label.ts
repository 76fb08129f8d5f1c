import { useWatched } from '@/components/use-watched';
import type { ListName } from '@/lib/library/lists/list-name';
import { watchLabel } from '@/lib/library/lists/watch-label';
import { words } from '@/lib/words/words';

type Shelf = keyof typeof words.library.shelves;

/** What a list is called; none until that is known. */
export function useLabel(list: ListName): string | undefined {
  const isShelf = Object.hasOwn(words.library.shelves, list);
  const watched = useWatched<string>(isShelf ? undefined : list, (onChange, onError) =>
    watchLabel(list, onChange, onError),
  );
  if (isShelf) return words.library.shelves[list as Shelf];
  return watched.state === 'known' ? watched.value : undefined;
}
