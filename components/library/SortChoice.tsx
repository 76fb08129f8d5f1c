import { words } from '@/lib/words/words';

type Sort = keyof typeof words.library.sorts;

interface Props<S extends Sort> {
  sorts: readonly S[];
  value: S;
  onChange: (sort: S) => void;
}

/** How the list is sorted. */
export function SortChoice<S extends Sort>({ sorts, value, onChange }: Props<S>) {
  return (
    <label class="sort">
      <span class="visually-hidden">{words.library.sort}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as S)}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {words.library.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
