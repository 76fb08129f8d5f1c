import { useState } from 'preact/hooks';
import { words } from '@/lib/words/words';

interface Props {
  /** The most first. */
  tallies: readonly { href: string; label: string; count: number }[];
}

/** So many are drawn at once, and so many more each time one asks. */
const pageSize = 300;

/** All sites, authors or tags with how many stories each has, and a field to find one. */
export function TallyList({ tallies }: Props) {
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const typed = text.trim().toLowerCase();
  const fitting = tallies.filter(({ label }) => label.toLowerCase().includes(typed));
  return (
    <>
      <input
        class="search-box"
        type="search"
        value={text}
        aria-label={words.library.filter}
        placeholder={words.library.filter}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status">{fitting.length === 0 && words.library.noMatch}</p>
      <ul class="tallies">
        {fitting.slice(0, limit).map(({ href, label, count }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
              <span>{words.library.number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {fitting.length > limit && (
        <button type="button" onClick={() => setLimit(limit + pageSize)}>
          {words.library.more}
        </button>
      )}
    </>
  );
}
