import { words } from '@/lib/words/words';

interface Props {
  /** What the search was kept within; none: it was for everything. */
  within?: string | undefined;
  onEverywhere: () => void;
}

/** A search that found nothing, and what else may. */
export function NothingFound({ within, onEverywhere }: Props) {
  const { title, help } = words.library.nothingFound;
  return (
    <section class="empty nothing-found">
      <h2>{title(within)}</h2>
      <p>{help}</p>
      {within && (
        <button type="button" onClick={onEverywhere}>
          {words.library.everywhere}
        </button>
      )}
    </section>
  );
}
