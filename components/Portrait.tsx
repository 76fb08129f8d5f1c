import type { Author } from '@/lib/article/article';
import { SmallPicture } from './SmallPicture';

/** The author's face, or initials where the page shows none. Decoration: the name always stands beside it. */
export function Portrait({ author }: { author: Author }) {
  return (
    <span class="portrait" aria-hidden="true">
      {author.avatarUrl ? (
        <SmallPicture src={author.avatarUrl} otherwise={initials(author.name)} />
      ) : (
        initials(author.name)
      )}
    </span>
  );
}

/** First letters of the first and last word, by what a reader sees as letters: 'Özlem van Dijk' → 'ÖD'. */
function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends
    .map((part) => [...new Intl.Segmenter().segment(part ?? '')][0]?.segment.toUpperCase() ?? '')
    .join('');
}
