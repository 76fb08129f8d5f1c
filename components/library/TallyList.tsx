import { words } from '@/lib/words/words';

interface Props {
  /** The most first. */
  tallies: readonly { href: string; label: string; count: number }[];
  /** What was typed to find one. */
  text: string;
  onText: (text: string) => void;
  /** So many are drawn at most. */
  limit: number;
  onMore: () => void;
}

/** All sites, authors or tags with how many stories each has, and a field to find one. */
export function TallyList({ tallies, text, onText, limit, onMore }: Props) {
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
        onInput={(event) => onText(event.currentTarget.value)}
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
        <button type="button" onClick={onMore}>
          {words.library.more}
        </button>
      )}
    </>
  );
}
