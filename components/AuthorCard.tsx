import type { Author } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { FoldedText } from './FoldedText';
import { OutsideLink } from './OutsideLink';
import { Portrait } from './Portrait';
import type { OthersBy } from './story-in-library';

interface Props {
  author: Author;
  /** What else is saved of this author; none where this story is all. */
  others: OthersBy | undefined;
}

/** Who wrote it: portrait, name, role, a bio of any length folded to four lines, and the way to what else is saved. */
export function AuthorCard({ author, others }: Props) {
  return (
    <section class="author-card" aria-label={author.name}>
      <Portrait author={author} />
      <div>
        <h2>
          {author.profileUrl ? (
            <OutsideLink href={author.profileUrl}>{author.name}</OutsideLink>
          ) : (
            author.name
          )}
        </h2>
        {author.role && <p class="author-role">{author.role}</p>}
        {author.bio && <FoldedText text={author.bio} />}
        {others && (
          <p class="author-others" lang={words.language} dir={words.direction}>
            <a href={others.href} target="_blank">
              {words.article.moreBy(others.count, author.name)}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
